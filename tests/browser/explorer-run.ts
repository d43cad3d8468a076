import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureBuild } from '../../bin/prepare.js';
import { launchChromium } from '../support/chromium.ts';
import { ExplorerPage } from './explorer-page.ts';
import { noteOutsideHosts } from './outside.ts';
import { type RunningWhomet, startWhomet } from './whomet.ts';

const VIEWPORT = { width: 1280, height: 900 };

/** A page of the Explorer over the seed, in a real Chromium. */
export interface ExplorerRun {
  readonly whomet: RunningWhomet;
  readonly context: BrowserContext;
  /** Another page, of somebody else. `bypassCSP`: axe is put into it, which the policy of the page refuses. */
  newPage(options?: { readonly bypassCSP?: boolean }): Promise<Page>;
  readonly page: Page;
  readonly explorer: ExplorerPage;
  /** Hosts other than this machine that the page asked for anything. */
  readonly outside: ReadonlySet<string>;
  /** Mistakes of the page's own scripts. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

/** Builds the Explorer if it is not, and opens a page for it. */
export async function startExplorer(): Promise<ExplorerRun> {
  await ensureBuild();
  // First, as it fails at once where there is none.
  const chromium: Browser = await launchChromium();
  try {
    const whomet = await startWhomet();
    const context = await chromium.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const outside = noteOutsideHosts(page);
    const newPage: ExplorerRun['newPage'] = (options = {}) => chromium.newPage({ viewport: VIEWPORT, ...options });
    const stop = async () => {
      await chromium.close();
      await whomet.stop();
    };
    return { whomet, context, newPage, page, explorer: new ExplorerPage(page), outside, faults, stop };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}
