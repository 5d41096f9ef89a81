/** Milliseconds that this process has kept a core busy: what a test may take, however full the machine is. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
