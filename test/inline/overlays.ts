export { createMarks } from '../../src/inline';
export { mountSidebar } from '../../src/sidebar';
