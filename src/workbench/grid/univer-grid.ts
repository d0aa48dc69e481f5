import {
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Place } from '../../grid/address';
import type { Snapshot } from '../../grid/grid';
import type { Appearance } from '../../workbook/xlsx';
import { typedCells, type Changed } from './changed';
import type { GridEvents, GridView } from './grid-view';
import { guard } from './guard';
import { goTo, positionOf, returnTo, type Position } from './position';
import { selectedPlace, type Selected } from './selected';
import { keepTypedAsShown } from './typing';
import { guardTabs } from './tabs';
import { workbookData } from './workbook-data';

/** A Univer grid in that element. Heavy: loaded as a chunk of its own. */
export function univerGrid(container: HTMLElement, events: GridEvents): GridView {
  const univer = newUniver(container);
  const api = FUniver.newAPI(univer);
  let shown: Snapshot | null = null;
  let count = 0;
  let position: Position | null = null;
  guard(api, (what, halfDone) => events.onRefused(what, halfDone));
  guardTabs(container, api, () => events.onRefused('sheets', false));
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (!shown) return;
    if (id === 'sheet.mutation.set-range-values' && options?.fromFormula !== true) {
      const cells = typedCells(api, shown, params as Changed);
      if (cells.length > 0) events.onEdit(cells);
    } else if (id === 'sheet.operation.set-selections') {
      const place = selectedPlace(api, params as Selected);
      if (place) events.onSelect(place);
    }
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (shown) events.onSheet(activeSheet.getSheetName());
  });
  return {
    show(snapshot: Snapshot, appearance: Appearance): void {
      position = positionOf(api) ?? position;
      shown = null;
      const old = api.getActiveWorkbook()?.getId();
      count += 1;
      if (old !== undefined) {
        api.disposeUnit(old);
        // What could be undone belongs to a grid that is gone.
        univer.__getInjector().get(IUndoRedoService).clearUndoRedo(old);
      }
      api.createWorkbook(workbookData(`workbook-${count}`, snapshot, appearance));
      // The grid's services begin with its first workbook.
      if (count === 1) keepTypedAsShown(univer);
      if (position) returnTo(api, position);
      shown = snapshot;
      events.onSheet(api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '');
    },
    follow(snapshot: Snapshot): void {
      shown = snapshot;
    },
    goTo: (place: Place) => goTo(api, place),
    // Its controls are on the page before its view is; used then, they ask for parts of the view and throw.
    standing: univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
    dispose: () => univer.dispose(),
  };
}

function newUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    sheets: { clipboardConfig: { hidePasteOptions: true }, disableForceStringAlert: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
