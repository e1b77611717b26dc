/** Milliseconds of processor time of this process, its helpers included: what other programs do meanwhile does not count. */
export const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
