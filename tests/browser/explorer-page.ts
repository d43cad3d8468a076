import type { Locator, Page } from 'playwright-core';

/** The Explorer as an analyst uses it: by what is read on it, not by how it is made. */
export class ExplorerPage {
  readonly page: Page;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox', { name: /^Search all names/u });
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** What the page loaded looks like to others: its address, heading and the text of its main part. */
  async view(): Promise<{ readonly path: string; readonly text: string }> {
    await this.page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'detached' });
    const { pathname, search } = new URL(this.page.url());
    return { path: pathname + search, text: await this.page.locator('.body').innerText() };
  }
}
