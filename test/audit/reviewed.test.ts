import { join } from 'node:path';
import { allCases } from '../recognise/case-files';
import { draw } from '../recognise/drawing';
import { assessGrid } from './planted/filled';

/**
 * Filled-in tables drawn as text, and what a careful reviewer finds in each: `severity code cells`, nothing else. Information (facts
 * missing, wordings with several readings) is left out.
 */
describe('what a reviewer finds in', () => {
  test.each(allCases(join(__dirname, 'cases')))('$file: $title', ({ drawing, expected }) => {
    const assessment = assessGrid(draw(drawing));
    expect(assessment.tables).toHaveLength(1);
    const found = assessment.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, code, cells }) => `${severity} ${code} ${cells.join(' ')}`);
    expect(found.sort()).toEqual([...expected].sort());
  });
});
