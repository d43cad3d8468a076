import { useId, useState } from 'react';
import { type EntityKind, NamesOf } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { idOfValue, valueOfId } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { ANEW } from '../lists/Filters.tsx';
import { Combobox } from './Combobox.tsx';

export interface EntityFieldProps {
  /** The part of the address. */
  readonly name: string;
  readonly label: string;
  readonly kinds: readonly EntityKind[];
}

/** An entity to ask about: chosen from what is found, or a name as it was typed. */
export function EntityField({ name, label, kinds }: EntityFieldProps) {
  const id = useId();
  const { get, change } = useAddress();
  const value = get(name);
  const chosen = value === undefined ? undefined : idOfValue(value);
  const named = useAnswer(NamesOf, { ids: chosen === undefined ? [] : [chosen] }, { enabled: chosen !== undefined });
  const [node] = named.data?.nodes ?? [];
  const said = chosen === undefined ? (value ?? '') : node && 'name' in node ? node.name : '';
  const [typed, setTyped] = useState<string>();
  const text = typed ?? said;
  const take = () => {
    setTyped(undefined);
    if (typed !== undefined && typed.trim() !== said) change({ ...ANEW, [name]: typed.trim() });
  };
  return (
    <div className="field entity-field">
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        label={label}
        kinds={kinds}
        placeholder="any"
        text={text}
        onText={setTyped}
        onChoose={(found) => {
          setTyped(undefined);
          change({ ...ANEW, [name]: valueOfId(found.id) });
        }}
        onEnter={take}
        onLeave={take}
      />
    </div>
  );
}
