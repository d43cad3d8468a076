import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

describe('offices before a name', () => {
  it.each([
    ['Ceann Comhairle Ann Bell', 'Ceann Comhairle'],
    ['the Wali of Lakeford, Sayyid Tom Ash,', 'Wali, Lakeford'],
    ['the Archbishop of Lakeford, Tom Ash,', 'Archbishop, Lakeford'],
    ['Deputy Tom Ash TD', 'Deputy'],
    ['MLA Ann Bell', 'MLA'],
    ['Chief Sustainability Officer Ann Bell', 'Chief Sustainability Officer'],
    ['Special Assistant to the Prime Minister Ann Bell', 'Special Assistant, Prime Minister'],
    ['the WHO Director-General, Dr Ann Bell,', 'Director-General, WHO'],
    ['the UN Resident Coordinator in Belmora, Ann Bell,', 'Resident Coordinator, UN'],
    ['Chairman Senate Mr Tom Ash', 'Chairman, Senate'],
    ['Minister of State (Independent Charge) for Ports Tom Ash', 'Minister of State (Independent Charge) for Ports'],
    ["Chargé D'Affaires a.i. Tom Ash", "Chargé D'Affaires"],
    ['Deputy Prime Minister - Minister of Defence Tom Ash', 'Deputy Prime Minister; Minister of Defence'],
  ])('%s', (whom, post) => {
    const name = /Ann Bell|Tom Ash/u.exec(whom)?.[0] ?? '';
    const told = posts(`Bo Fox met ${whom} in Lakeford today.`);
    expect(told).toEqual(post.split('; ').map((one) => `${name}: ${one}`));
  });

  it('but the Special Representative of the Secretary-General is not he', () => {
    expect(posts('Special Representative of the Secretary-General Ann Bell met Bo Fox.').join()).not.toContain(
      'Ann Bell: Secretary-General',
    );
  });

  it('a surname that is a place elsewhere', () => {
    expect(posts('Minister Peter Hall met Minister Ann Bell today.')).toEqual([
      'Ann Bell: Minister',
      'Peter Hall: Minister',
    ]);
    expect(factsOf('MET_WITH', 'Minister Ann Bell met friends at Peter Hall today.')).toEqual([]);
  });
});

describe('one office of several', () => {
  it.each([
    ['Foreign Ministers Tom Ash of Belmora and Ann Bell of Arvandia', ['Belmora', 'Arvandia']],
    ['the Ambassadors of Belmora, Tom Ash, and of Arvandia, Ann Bell,', ['Belmora', 'Arvandia']],
    ['Chief Ministers Tom Ash and Ann Bell', []],
    ['Undersecretaries Tom Ash and Ann Bell', []],
    ['MLAs Tom Ash (Belmora) and Ann Bell (Arvandia)', ['Belmora', 'Arvandia']],
  ])('%s', (whom, lands) => {
    const text = `Mr Bo Fox met ${whom} in Lakeford today.`;
    expect(factsOf('MET_WITH', text).sort()).toEqual([
      'MET_WITH Bo Fox – Ann Bell 2024-05-03 Lakeford',
      'MET_WITH Bo Fox – Tom Ash 2024-05-03 Lakeford',
    ]);
    for (const land of lands) expect(posts(text).join('\n')).toContain(land);
  });

  it('and fields in turn', () => {
    const told = posts('Mr Bo Fox met the Ministers of Defence, Tom Ash, and of Trade, Ann Bell, today.');
    expect(told).toEqual(['Ann Bell: Minister of Trade', 'Tom Ash: Minister of Defence']);
  });
});
