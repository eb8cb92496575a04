"""The demo municipality and the acceptance day: one generator, one fault proxy, one window driver, for everybody.

`fieldvisit demo`, the tests and the benchmarks use the same rooms, which is why they are shipped and do not lie under
`tests/` (docs/decisions). Nothing here is a shortcut: the municipality is filled through the sync protocol, and
the driver uses the window by mouse and keys.

* `scenario`: the acceptance day as data, ids and altered days
* `workplaces`, `history`, `opening`: the records of the municipality at 07:29, from the scenario's seed
* `crowd`: companies and visits by the hundred thousand, of the same words, for tests of speed
* `municipality`: server and laptops as child processes; `attendant` keeps one for a window that tries sample data
* `seeding`: sends them to a server as the users who may write them
* `fault_proxy` with `fault_orders`, `proxied_line`, `http_stream`: a line that breaks on order; tests drive it through
  `tests/drivers/fault_proxy.py`
"""
