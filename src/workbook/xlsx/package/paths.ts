/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; the package itself is "". */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A relationship's target as a path in the package: "/xl/a.xml", "a.xml", "../a.xml", seen from the part. */
export function resolveTarget(part: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/').replace(/#.*$/, ''));
  if (path.startsWith('/')) return path.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** The target as written in the relationships of `part`: relative, as Excel writes it. */
export function relativeTarget(part: string, path: string): string {
  const from = part.split('/').slice(0, -1);
  const to = path.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The first free path of a numbered series: xl/worksheets/sheet3.xml. */
export function freePath(isTaken: (path: string) => boolean, stem: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number}${ending}`;
    if (!isTaken(path)) return path;
  }
}
