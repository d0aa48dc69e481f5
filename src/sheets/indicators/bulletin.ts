import type { SheetSpec } from '../../grid/sheet-spec';
import { STAMP } from '../names';
import { sheetOf, type Block } from '../units/block';
import { UNIT_SHEET_MESSAGES } from '../units/messages';
import { areaBlock } from './area-block';
import { placesOf } from './bulletin-places';
import { candidatesBlock } from './candidates-block';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';
import { overallBlock, type Before } from './overall-block';
import type { Bulletin, IndicatorScene } from './scene';
import { weightPlaces } from './weights';

/** Words need room beside few measures. */
const LEAST_COLUMNS = 10;
const FRONT_COLUMNS = 5;

/** 指标通报 (半年初评) or 指标总评: places overall with their chart, candidates at the year's end, then area by area. */
export function layOutBulletin(bulletin: Bulletin, scene: IndicatorScene, before: Before | null): SheetSpec {
  const places = placesOf(bulletin, scene);
  const measures = places.areas.map(({ measured }) => measured.length);
  const right = Math.max(LEAST_COLUMNS, ...measures.map((count) => count + FRONT_COLUMNS));
  const weights = weightPlaces(scene);
  const candidates = candidatesBlock(places, bulletin.quotas, right);
  const blocks: Block[] = [
    overallBlock({ bulletin, scene, places, before, right }),
    ...(candidates ? [candidates] : []),
    ...places.areas.map((rows) => areaBlock({ rows, scene, bulletin, places: weights })),
  ];
  return sheetOf(
    {
      name: scene.nameOf(bulletin.kind),
      title: bulletin.title,
      subtitle: `${STAMP}。${SAY.hint}。`,
      footer: scene.footer,
      headers: [SAY.headers.place, SAY.headers.unit],
      signatures: UNIT_SHEET_MESSAGES.signatures,
    },
    blocks,
  );
}
