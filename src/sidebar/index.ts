export { mountSidebar, type Sidebar, type SidebarOptions } from './mount-sidebar';
export type * from './sidebar-props';
