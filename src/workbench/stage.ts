import { WorkbookError } from '../workbook/port';
import type { XlsxDocument } from '../workbook/xlsx';
import type { Refused } from './grid/allowed';
import type { GridEvents, GridView, TypedCell } from './grid/grid-view';
import { MESSAGES, REFUSED } from './messages';

/** What the page shows beside the grid. */
export interface StageEvents {
  /** null: what was complained about is over. */
  complain(sentence: string | null): void;
  /** The sheet on show has charts or pictures that the grid does not draw. */
  onDrawn(drawn: boolean): void;
  onChanged(): void;
}

/** One document in one grid, kept in step: what is typed goes into the document, what is written there is drawn. */
export class Stage {
  private grid: GridView | null = null;
  private document: XlsxDocument | null = null;
  private stopAsking: () => void = () => undefined;

  constructor(private readonly events: StageEvents) {}

  /** Takes a grid (made with `gridEvents`) as soon as there is one. */
  setGrid(grid: GridView | null): void {
    this.grid = grid;
    void this.draw();
  }

  setDocument(document: XlsxDocument | null): void {
    this.stopAsking();
    this.document = document;
    this.stopAsking = document?.onSelect((place) => this.grid?.goTo(place)) ?? (() => undefined);
    void this.draw();
  }

  /** The pane wrote into the document. */
  written(): void {
    this.events.onChanged();
    void this.draw();
  }

  readonly gridEvents: GridEvents = {
    onEdit: (cells) => this.edit(cells),
    onSelect: (place) => this.document?.notifySelected(place),
    onSheet: (sheet) => this.tellDrawn(sheet),
    onRefused: (what, halfDone) => this.refuse(what, halfDone),
  };

  private edit(cells: readonly TypedCell[]): void {
    try {
      this.document?.editAll(cells);
      this.events.complain(null);
      this.events.onChanged();
      void this.follow();
    } catch (error) {
      this.events.complain(error instanceof WorkbookError ? error.message : MESSAGES.unforeseen);
      this.drawSoon();
    }
  }

  private refuse(what: Refused, halfDone: boolean): void {
    this.events.complain(REFUSED[what]);
    if (halfDone) this.drawSoon();
  }

  private tellDrawn(sheet: string): void {
    const look = this.document?.appearance().sheets.find((one) => one.sheet === sheet);
    this.events.onDrawn(look?.drawn ?? false);
  }

  /** Not while the grid is in the middle of what it was refused. */
  private drawSoon(): void {
    setTimeout(() => void this.draw(), 0);
  }

  private async draw(): Promise<void> {
    const { grid, document } = this;
    if (!grid || !document) return;
    const snapshot = await document.read();
    if (grid === this.grid && document === this.document) grid.show(snapshot, document.appearance());
  }

  /** After a person's edit the grid shows it already; it only has to know what the document now holds. */
  private async follow(): Promise<void> {
    if (this.grid && this.document) this.grid.follow(await this.document.read());
  }
}
