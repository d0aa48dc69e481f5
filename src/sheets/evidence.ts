export { readFactCell, readFactText, readFactValue, type FactReading } from './fact-entry';
export { layOutEvidence, type EnteredFact } from './evidence-layout';
export { matchEvidence, type MatchedEvidence, type WantedFacts } from './evidence-match';
export { EVIDENCE_COLUMNS, factKey, findEvidence, readEvidence, type EvidenceRow } from './evidence-rows';
