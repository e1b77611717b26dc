export { createMarks, type Marks, type MarksOptions } from './create-marks';
export type { Mark } from './mark';
