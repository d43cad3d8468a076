import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/**
 * What axe finds serious or critical in the page as it stands, in light and in dark: `dark: color-contrast at .chip`.
 * The page is of a context with `bypassCSP`, as axe is put into it.
 */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.addScriptTag({ path: AXE });
    // What else there is to find is the same in both.
    const rules = colorScheme === 'light' ? '' : "{ runOnly: ['color-contrast'] }";
    const { violations } = await page.evaluate<AxeResult>(`axe.run(${rules})`);
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    faults.push(
      ...bad.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`)),
    );
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}
