import type { NamedEntityFragment } from '../api/operations.ts';
import { dateWords } from '../app/dates.ts';
import { toWords } from '../app/words.ts';

/** What tells an entity from others of its name: what it is, where it is, when it was. */
export function besideOf(entity: NamedEntityFragment): string {
  switch (entity.__typename) {
    case 'Person':
      return entity.description ?? '';
    case 'Organisation':
      return entity.organisationKind ? toWords(entity.organisationKind) : '';
    case 'Place':
      return [entity.placeKind && toWords(entity.placeKind), entity.within && `in ${entity.within.name}`]
        .filter(Boolean)
        .join(' ');
    case 'Post':
      return entity.organisation?.name ?? '';
    case 'Event':
      return [toWords(entity.type), toWords(entity.status), dateWords(entity)].filter(Boolean).join(', ');
    case 'Agreement':
      return dateWords(entity);
    case 'Topic':
      return '';
  }
}
