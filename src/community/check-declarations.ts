import type { Finding } from '../audit/finding';
import { a1 } from '../grid/address';
import type { Declaration, Declared, DeclaredField, SealLine, Sealer } from './declaration';
import type { Bilingual } from '../text/bilingual';
import { COMMUNITY_MESSAGES } from './messages';

const SAYS = COMMUNITY_MESSAGES.declaration;
const FIELDS: readonly DeclaredField[] = ['community', 'leader', 'address', 'phone', 'affiliation'];
/** 0577-1234567, 1234567, 13800000000, with an extension. */
const PHONE = /^(?:(?:0\d{2,3}[-—]?)?[1-9]\d{6,7}(?:[-—转]\d{1,6})?|1[3-9]\d{9})$/;

/** What a 申报表 leaves blank, or has that cannot be so. A seal is put on paper: only its unit and date are looked at. */
export function checkDeclarations(declarations: readonly Declaration[]): Finding[] {
  return declarations.flatMap((one) => [
    ...FIELDS.flatMap((field) => checkField(one, field)),
    ...one.seals.flatMap((seal) => checkSeal(one, seal)),
    ...checkOrder(one),
  ]);
}

interface About extends Pick<Finding, 'code' | 'severity'> {
  readonly message: Bilingual;
  readonly settle: Bilingual;
  readonly what: string;
}

function find(
  { sheet, cell }: Declaration,
  { what, code, severity, message, settle }: About,
  at: Pick<Declared, 'row' | 'column'> | null,
): Finding {
  return {
    code,
    severity,
    message: message.zh,
    settle: settle.zh,
    english: { message: message.en, settle: settle.en },
    key: `D/${sheet}/${code}/${what}`,
    table: '',
    sheet,
    cells: [at ? a1(at.row, at.column) : cell],
    item: null,
    level: null,
    quote: '',
    values: {},
  };
}

function checkField(declaration: Declaration, field: DeclaredField): Finding[] {
  const declared = declaration.fields.get(field) ?? null;
  const name = SAYS.fields[field];
  if (!declared || declared.text === '') {
    const { message, settle } = SAYS.blank;
    const about = {
      code: 'declaration-blank',
      severity: 'warning',
      message: message(name),
      settle,
      what: field,
    } as const;
    return [find(declaration, about, declared)];
  }
  const phones = declared.text.split(/[、,，;；/]/).map((one) => one.replace(/[\s()（）]/g, ''));
  if (field !== 'phone' || phones.every((one) => PHONE.test(one))) return [];
  const { message, settle } = SAYS.phone;
  const about = {
    code: 'declaration-phone',
    severity: 'warning',
    message: message(declared.text),
    settle,
    what: field,
  } as const;
  return [find(declaration, about, declared)];
}

function checkSeal(declaration: Declaration, seal: SealLine): Finding[] {
  const by = SAYS.sealers[seal.by];
  const found: Finding[] = [];
  const isBlank = seal.dateText === '' || /^年月日$/.test(seal.dateText);
  // The higher offices put their seals later: blank is only worth knowing there.
  const severity = seal.by === 'community' ? 'warning' : 'info';
  const blanks = [...(seal.unit === '' ? [SAYS.unit] : []), ...(isBlank ? [SAYS.date] : [])];
  if (blanks.length > 0) {
    const message = SAYS.seal.message(by, blanks);
    found.push(
      find(
        declaration,
        { code: 'declaration-blank', severity, message, settle: SAYS.seal.settle, what: seal.by },
        seal,
      ),
    );
  }
  if (!isBlank && seal.date === null) {
    const message = SAYS.noDate.message(by, seal.dateText);
    const about = {
      code: 'declaration-date',
      severity: 'error',
      message,
      settle: SAYS.noDate.settle,
      what: seal.by,
    } as const;
    found.push(find(declaration, about, seal));
  }
  return found;
}

const ORDER: readonly Sealer[] = ['community', 'township', 'county', 'city'];

/** 经乡镇劳动保障所推荐，报县局初审，由市局评估验收: nobody signs before the one below. */
function checkOrder(declaration: Declaration): Finding[] {
  const dated = ORDER.flatMap((by) =>
    declaration.seals.filter((seal) => seal.by === by && seal.date !== null),
  );
  return dated.slice(1).flatMap((seal, index) => {
    const before = dated[index];
    if (!before?.date || !seal.date || seal.date >= before.date) return [];
    const message = SAYS.order.message(
      SAYS.sealers[seal.by],
      seal.date,
      SAYS.sealers[before.by],
      before.date,
    );
    const about = {
      code: 'declaration-date',
      severity: 'warning',
      message,
      settle: SAYS.order.settle,
      what: `${seal.by}/order`,
    } as const;
    return [find(declaration, about, seal)];
  });
}
