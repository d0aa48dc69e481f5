import { lazy } from 'react';

/**
 * What comes after the pane's first paint, as one part: once a workbook is on show no view has to be waited for, and none
 * can fail to come when the network has gone.
 */
export const Views = lazy(() => import(/* webpackPrefetch: true */ './views/Views'));

/** It recognises while it is filled in, with what the pipeline has brought by then. */
export const DeclareForm = lazy(() => import(/* webpackPrefetch: true */ './views/recognition/DeclareForm'));

/** It reads what is typed, so it needs the reader of rules, which the pipeline has brought by then. */
export const RuleForm = lazy(() => import(/* webpackPrefetch: true */ './views/rule/RuleForm'));
