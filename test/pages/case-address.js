/** The address is the only place that knows which case is open and which folder is shown. */
const valueOf = name => new URLSearchParams(location.search).get(name);

export const openCaseId = () => valueOf('cc');
export const folder = () => valueOf('fi') ?? 'all';
export const searched = () => valueOf('ss');

const addressWith = values => {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values))
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  return url;
};

export const goTo = values => history.pushState(null, '', addressWith(values));
export const amend = values => history.replaceState(null, '', addressWith(values));
