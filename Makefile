# Every target works on a bare machine with Python 3.11+ and make; see packaging/bootstrap.py for the same without make.
# Options are passed on in ARGS: make run ARGS=--reset, make test ARGS="tests/unit -k clock"

BOOTSTRAP := python3 packaging/bootstrap.py

.PHONY: run test check faults bench days screens screenshots install notices

run:            ## open FieldVisit on the demo municipality
	@$(BOOTSTRAP) run $(ARGS)

test:           ## the whole suite
	@$(BOOTSTRAP) test $(ARGS)

faults:         ## kills at each point; then on both databases at once processes, and 5,000 schedules or 30 minutes each; a table
	@$(BOOTSTRAP) faults $(ARGS)

bench:          ## W1 to W8 beside their raw parts, on both databases; the table is kept in build/bench.json
	@$(BOOTSTRAP) bench $(ARGS)

days:           ## the altered days through the real window, each into build/days
	@for day in 1 2 3; do $(BOOTSTRAP) run --headless --out build/days/altered-$$day --day altered-$$day || exit 1; done

screens:        ## every screen in both languages, three window sizes, four text sizes and three themes: nothing cut off
	@FIELDVISIT_EVERY_SCREEN=1 $(BOOTSTRAP) test tests/screens -o timeout=1800 $(ARGS)

screenshots:    ## the pictures of docs/screens, from the acceptance day
	@$(BOOTSTRAP) screenshots $(ARGS)

check:          ## lint, format, types, import rules
	@$(BOOTSTRAP) check

install:        ## make .venv with fieldvisit and fieldvisit-server, open nothing
	@$(BOOTSTRAP) install

notices: install  ## write resources/help/notices.md from what is installed
	@.venv/bin/python packaging/notices.py
