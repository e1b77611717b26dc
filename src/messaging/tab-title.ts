import browser from 'webextension-polyfill';

const usual = 'Second Look';
const unread = 'Second Look: the message on this page is not checked';

/** Says on a tab's own toolbar button whether the message in it is checked; the browser forgets it with the page. */
export const titleTab = async (tabId: number, isRead: boolean): Promise<void> => {
  await browser.action.setTitle({ tabId, title: isRead ? usual : unread });
};

/** True where the page in the tab in front is one whose message is not checked. */
export const isFrontUnread = async (): Promise<boolean> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && (await browser.action.getTitle({ tabId: tab.id })) === unread;
};
