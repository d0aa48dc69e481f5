import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fluent's stops for the Tab key: they hand the focus on at once and are never where a person is. */
const STOPS = '[data-tabster-dummy]';

/** The rules that another look of the same page can break. */
export const OF_COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe holds to be serious or worse, outside of what these selectors name; by these rules only, where some are named. */
export async function serious(
  page: Page,
  exclude: readonly string[] = [],
  rules: readonly string[] = [],
): Promise<string[]> {
  const builder = [...exclude, STOPS].reduce(
    (axe, selector) => axe.exclude(selector),
    new AxeBuilder({ page }),
  );
  // One page without frames: no second page is needed to put the results together.
  const quick = builder.setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length > 0 ? quick.withRules([...rules]) : quick).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
