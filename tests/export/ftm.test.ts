import { expect, it } from 'vitest';
import { exportText } from '../../src/export/index.ts';
import { type FtmLine, faultsOf } from './ftm-model.ts';
import { QUOTE, source, whole } from './source.ts';

const lines = async (quotes: 'none' | 'short' | 'full' = 'full'): Promise<FtmLine[]> =>
  (await whole(exportText('ftm', source(), quotes)))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const one = async (id: string) => (await lines()).find((line) => line.id === id);

it('is what the model of FollowTheMoney allows', async () => {
  expect(faultsOf(await lines())).toEqual([]);
});

it('the check itself finds what the model forbids', () => {
  const wrong = { id: 'x', schema: 'Occupancy', properties: { holder: ['nobody'], startDate: ['in June'] } };
  expect(faultsOf([wrong])).toEqual(['x: no post', 'x: holder is "nobody"', 'x: startDate is "in June"']);
});

it('begins with the licence', async () => {
  const [first] = await lines();
  expect(first?.properties.description?.[0]).toContain('CC0 1.0');
});

it('holds a post held as an occupancy; of its days only what is known for certain', async () => {
  expect((await one('HELD-maren-holt-minister'))?.properties).toEqual({
    holder: ['maren-holt'],
    post: ['minister'],
    startDate: ['2024'],
    description: ['acting', 'to [2025-06-30..2025-07]'],
  });
});

it('holds a meeting as a link with its quote, and its release as the proof', async () => {
  expect(await one('MET_WITH-inga-dahl-maren-holt')).toMatchObject({
    schema: 'UnknownLink',
    properties: {
      subject: ['inga-dahl'],
      object: ['maren-holt'],
      role: ['met with'],
      summary: [QUOTE],
      proof: ['release-visit'],
    },
  });
});

it('says of a date no more than is known', async () => {
  expect((await one('talks'))?.properties.date).toEqual(['2025-06']);
});

it('names licence and attribution of each release', async () => {
  const notes = (await one('release-visit'))?.properties.notes;
  expect(notes).toEqual(['Licence: CC BY 4.0', 'Attribution: City of Port Alder, Press Office']);
});

it('makes a topic a keyword, and leaves out what a property tells', async () => {
  const all = await lines();
  expect(all.find(({ id }) => id === 'ferries')?.properties.keywords).toEqual(['agreement', 'MEMORANDUM', 'ferries']);
  expect(all.map(({ id }) => id)).not.toContain('topic-ferries');
  expect(all.map(({ id }) => id)).not.toContain('AT-minister-ministry');
});
