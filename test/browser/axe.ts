import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fluent's stops for the Tab key: they hand the focus on at once and are never where a person is. */
const STOPS = '[data-tabster-dummy]';

/** What axe holds to be serious or worse, outside of what these selectors name. */
export async function serious(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  const builder = [...exclude, STOPS].reduce(
    (axe, selector) => axe.exclude(selector),
    new AxeBuilder({ page }),
  );
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
