/** What the check page and the options say alike of an order volume and its limit. Numbers arrive already formatted. */
export const volumeTexts = {
  result: (orders: string, days: string, one: boolean) =>
    `${orders} orders in ${days} ${one ? 'day' : 'days'}`,
  average: (average: string) => `${average} a day`,
  limit: (limit: string) => `limit ${limit}`,
  formula: (average: string, rounded: boolean) => `= 5 × ${average} + 600${rounded ? ', rounded down' : ''}`,
  then: '→',
  problems: {
    'orders-missing': 'Enter how many orders you had; 0 is fine.',
    'orders-not-a-number': 'Use digits only, such as 819.',
    'orders-not-whole': 'Use a whole number of orders, such as 819.',
    'orders-negative': 'The number of orders cannot be below 0.',
    'orders-too-large': 'That is more than 10,000,000 orders. Check the number.',
    'days-missing': 'Enter over how many days these orders came in.',
    'days-not-a-number': 'Use digits only, such as 7.',
    'days-out-of-range': 'Use a whole number of days from 1 to 90.',
  },
} as const;
