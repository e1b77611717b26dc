export type { Box } from './box';
export { placeOf } from './clipping';
export { createMarks, type Marks, type MarksOptions } from './create-marks';
export type { EditableField, MarkedField } from './field';
export type { Mark } from './mark';
export type { OpenedMark } from './opened-mark';
export { livingCard, marksOf } from './report-marks';
