import type { Locator, Page } from 'playwright-core';

export interface Login {
  /** Address of Neo4j Browser, such as `http://localhost:7474/browser/`. */
  readonly address: string;
  readonly username: string;
  readonly password: string;
}

/** What the tie that was clicked says of itself: property → value, as the panel shows them. */
export type Properties = Readonly<Record<string, string>>;

const GENEROUS = { timeout: 60_000 };

/**
 * The page of the real Neo4j Browser 5.24: what an analyst does with it. It relies on the page's own test ids and on
 * what the guide says, not on places or styles.
 */
export class NeoBrowserPage {
  readonly page: Page;
  /** The latest frame: the answer of what was run last. */
  readonly latest: Locator;
  readonly guide: Locator;

  constructor(page: Page) {
    this.page = page;
    this.latest = page.getByTestId('frame').first();
    this.guide = page.getByTestId('frame').filter({ has: page.getByText(/^:play http.*guide\.html$/u) });
  }

  async logIn({ address, username, password }: Login): Promise<void> {
    await this.page.goto(address);
    await this.page.getByTestId('username').fill(username, GENEROUS);
    await this.page.getByTestId('password').fill(password);
    await this.page.getByTestId('connect').click();
  }

  /** Waits for the guide, which opens by itself, and gives the title of the slide that it shows. */
  async titleOfGuide(): Promise<string> {
    return await this.guide.getByRole('heading', { level: 3 }).innerText(GENEROUS);
  }

  async nextSlide(): Promise<void> {
    const before = await this.titleOfGuide();
    await this.guide.getByTestId('nextSlide').first().click();
    await this.guide.getByRole('heading', { level: 3 }).filter({ hasNotText: before }).waitFor();
  }

  /** Clicks the style in the guide, which puts it into the editor, and runs it. */
  async putOnStyle(): Promise<void> {
    await this.guide.getByText('Put the Whomet style into the editor').click();
    await this.run();
    await this.latest.getByText('node.Person {').waitFor();
  }

  /** Clicks the Cypher of the slide, the first unless told, and runs it. */
  async askFromGuide(which = 0): Promise<void> {
    const cypher = this.guide.locator('pre.runnable').nth(which);
    const first = (await cypher.innerText()).trim().split('\n')[0] ?? '';
    await cypher.click();
    await this.page.getByTestId('activeEditor').getByText(first.slice(0, 30)).first().waitFor();
    await this.run();
    await this.latest.getByTestId('frameCommand').getByText(first).waitFor();
    await this.latest.getByTestId('frame-loaded-contents').waitFor(GENEROUS);
  }

  async run(): Promise<void> {
    await this.page.getByTestId('editor-Run').click();
  }

  /** The captions of the nodes in the picture of the latest answer. */
  async nodes(): Promise<readonly string[]> {
    await this.latest.locator('g.node').first().waitFor(GENEROUS);
    const texts = await this.latest.locator('g.node').allTextContents();
    return texts.map((text) => text.trim().replaceAll(/\s+/gu, ' '));
  }

  async ties(): Promise<readonly string[]> {
    return await this.latest.locator('g.relationship').allTextContents();
  }

  /** The colours of the nodes, each once. */
  async colours(): Promise<readonly string[]> {
    const circles = this.latest.locator('g.node circle.b-outline');
    const fills = await circles.evaluateAll((all) => all.map((circle) => circle.getAttribute('fill') ?? ''));
    return [...new Set(fills)];
  }

  /** Nodes push each other about for a while; a click needs them where they stay. */
  async waitUntilStill(): Promise<void> {
    const places = () =>
      this.latest.locator('g.node').evaluateAll((all) => all.map((n) => n.getAttribute('transform')));
    for (let before = await places(); ; ) {
      await this.page.waitForTimeout(400);
      const now = await places();
      if (now.join() === before.join()) return;
      before = now;
    }
  }

  /** Clicks a tie of the picture with the mouse, and gives what the panel on the right says of it. */
  async clickTie(index: number): Promise<Properties> {
    await this.waitUntilStill();
    await this.latest.locator('g.relationship .overlay').nth(index).click({ force: true });
    await this.latest.getByText('Relationship properties').waitFor();
    const rows = await this.latest.getByTestId('viz-details-pane-properties-table').locator('tr').all();
    const cells = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
    return Object.fromEntries(cells.map(([name = '', value = '']) => [name.trim(), value.trim()]));
  }

  async fullScreen(): Promise<void> {
    await this.latest.getByTitle('Fullscreen').click();
    await this.waitUntilStill();
  }

  async zoom(...how: readonly ('zoom-to-fit' | 'zoom-out')[]): Promise<void> {
    for (const name of how) {
      await this.latest.getByRole('button', { name }).click();
      await this.page.waitForTimeout(800);
    }
  }

  /** Drags a node with the mouse to a place of the page; it stays there. */
  async drag(caption: string, to: { readonly x: number; readonly y: number }): Promise<void> {
    await this.waitUntilStill();
    const box = await this.latest.locator('g.node', { hasText: caption }).boundingBox();
    if (box === null) throw new Error(`No node "${caption}" is in sight`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 12 });
    await this.page.mouse.up();
    await this.waitUntilStill();
  }

  async leaveFullScreen(): Promise<void> {
    await this.latest.getByTitle('Close fullscreen').click();
  }

  /** Drops a file onto the page, as with the mouse. */
  async drop(name: string, content: Uint8Array): Promise<void> {
    // A text, as the tests are compiled without the types of a page.
    const data = await this.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(${JSON.stringify([...content])})], ${JSON.stringify(name)}));
      return transfer;
    })()`);
    await this.guide.dispatchEvent('drop', { dataTransfer: data });
  }

  /** The titles of the favorites in a folder, in order. */
  async favoritesIn(folder: string): Promise<readonly string[]> {
    await this.page.getByTestId('navigationFavorites').click();
    await this.page.getByTestId(`expandFolder-${folder}`).click();
    const titles = this.page.getByTestId(`savedScriptsFolder-${folder}`).locator('[data-testid^="scriptTitle-"]');
    await titles.first().waitFor();
    return (await titles.allInnerTexts()).map((title) => title.trim()).sort();
  }
}
