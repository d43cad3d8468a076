import type { Locator, Page } from 'playwright-core';

/** What a page shows, without what differs from one machine or moment to the next. */
export interface View {
  readonly address: string;
  readonly text: string;
}

/** The Explorer as an analyst uses it: by what is read on it, not by how it is made. */
export class ExplorerPage {
  readonly page: Page;
  readonly search: Locator;
  readonly evidence: Locator;
  /** The words that evidence rests on, in their surroundings. */
  readonly marked: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox', { name: /^Search all names/u });
    this.evidence = page.getByRole('complementary', { name: 'Evidence' });
    this.marked = this.evidence.locator('mark');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.settled();
  }

  /** Waits until all that was asked for is there. */
  async settled(): Promise<void> {
    await this.search.waitFor();
    await this.page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  option(name: RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  /** A row of the list, by words in it. */
  row(words: string): Locator {
    return this.page.getByRole('row').filter({ hasText: words }).first();
  }

  async view(): Promise<View> {
    await this.settled();
    const { pathname, search } = new URL(this.page.url());
    return { address: pathname + search, text: await this.page.locator('.body').innerText() };
  }

  /** The file that a click on a button gives. */
  async taken(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }
}
