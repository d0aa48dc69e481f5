import type { Assessment } from '../../../assessment';
import { BY_HAND } from '../../../sheets/settings/corrections';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import { useSay, type Say } from '../../hooks/useSay';
import { short } from '../../present/short';
import type { Desk } from '../../state/desk';
import { DecisionList, type Decision, type DecisionAction } from './DecisionList';

/** Rules and layouts that a person corrected, and tables that were pointed at: each can be looked at and taken back. Nothing where there are none. */
export function CorrectionList({ assessment }: { readonly assessment: Assessment }) {
  const { desk } = useDesk();
  const say = useSay();
  const decisions = [...layouts(assessment, desk, say), ...rules(assessment, desk, say)];
  if (decisions.length === 0) return null;
  return (
    <Part title={say('settings.corrected', { n: decisions.length })} note={say('settings.corrected-note')}>
      <DecisionList decisions={decisions} />
    </Part>
  );
}

function layouts({ settings, tables }: Assessment, desk: Desk, say: Say): Decision[] {
  return [...settings.layouts].map(([id, { columns, headerRows }]) => {
    const found = tables.find((one) => one.id === id);
    const text = found
      ? say('settings.corrected-layout', { table: found.table.title || found.table.sheet })
      : say('settings.corrected-lost', { table: id });
    const open = () => {
      desk.dispatch({ kind: 'table-chosen', table: id });
      desk.dispatch({ kind: 'view-chosen', view: 'overview' });
    };
    const detail = say(headerRows ? 'settings.corrected-rows' : 'settings.corrected-columns', {
      n: columns.length,
    });
    const back = () => void desk.ask({ kind: 'correct-layout', table: id, layout: null });
    return { key: id, text, detail, actions: actionsOf(say, text, found ? open : null, back) };
  });
}

function rules({ settings, tables }: Assessment, desk: Desk, say: Say): Decision[] {
  return [...settings.corrections].map(([key, said]) => {
    const [id = '', ordinal = ''] = key.split('/');
    const item = Number(ordinal);
    const row = tables.find((table) => table.id === id)?.items.find((one) => one.item.ordinal === item)?.item;
    const text = row
      ? say('settings.corrected-rule', { row: row.rows[0], item: short(row.text, 24) })
      : say('settings.corrected-lost', { table: key });
    const open = () => {
      desk.dispatch({ kind: 'item-opened', key: { table: id, item } });
      desk.dispatch({ kind: 'view-chosen', view: 'items' });
    };
    const detail = said === BY_HAND ? say('rule.by-hand') : say('rule.corrected', { text: said });
    const back = () => void desk.ask({ kind: 'correct-rule', table: id, item, text: null });
    return { key, text, detail, actions: actionsOf(say, text, row ? open : null, back) };
  });
}

function actionsOf(say: Say, text: string, open: (() => void) | null, back: () => void): DecisionAction[] {
  const [show, undo] = [say('action.open'), say('settings.corrected-undo')];
  const named = (label: string) => say('settings.corrected-name', { label, text });
  return [
    ...(open ? [{ label: show, name: named(show), act: open }] : []),
    { label: undo, name: named(undo), act: back },
  ];
}
