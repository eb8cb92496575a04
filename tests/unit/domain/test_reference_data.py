"""The shipped data is whole, agrees with itself and with the acceptance day, and knows its dates."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.domain.reference_data import ReferenceData

DAY = date(2026, 10, 6)


def test_that_the_bag_holds_thirty_offers_with_three_past_their_check_date(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    expected = scenario["steps"][0]["expect"]
    assert len(reference.catalogue.offers) == expected["offers"]
    assert [offer.id for offer in reference.catalogue.past_check(DAY)] == expected["offers_past_check_date"]


def test_that_a_check_date_has_passed_on_the_day_after_it(reference: ReferenceData) -> None:
    mentor = reference.catalogue["mentor"]
    assert not mentor.past_check(date(2026, 10, 1))
    assert mentor.past_check(date(2026, 10, 2))


def test_that_every_id_table_of_the_acceptance_day_is_shipped_with_both_languages(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    for name, codes in scenario["ids"].items():
        table = reference.tables[name]
        assert {code.id: code.da for code in table} == {code: raw["da"] for code, raw in codes.items()}
        for code, raw in codes.items():
            shipped = table[code]
            assert shipped.key == raw.get("key")
            assert (shipped.reached, shipped.counts, shipped.mentioned) == tuple(
                raw.get(trait, False) for trait in ("reached", "counts", "mentioned")
            )


def test_that_every_code_has_an_english_word(reference: ReferenceData) -> None:
    assert [
        (table.name, code.id) for table in reference.tables.values() for code in table if not code.en
    ] == []


def test_that_the_catalogue_names_only_what_is_shipped(reference: ReferenceData) -> None:
    for offer in reference.catalogue:
        assert offer.category in reference.tables["offer_category"]
        assert offer.status in reference.tables["offer_status"]
        assert offer.certainty in reference.tables["offer_certainty"]
        assert set(offer.target_groups) <= set(reference.target_groups)
        assert set(offer.checks) <= set(reference.catalogue.checks)
        assert offer.outcome_type is None or offer.outcome_type in reference.outcome_types
    for check in reference.catalogue.checks:
        assert check in reference.tables["offer_check"]


def test_that_the_words_of_statuses_and_checks_are_those_of_the_catalogue_file(
    reference: ReferenceData,
) -> None:
    catalogue = reference.catalogue
    assert catalogue.status_line(catalogue["mentor"]) == (
        "Muligheden er begrænset. Spørg om praksis, før du lover noget."
    )
    assert catalogue.status_line(catalogue["rekruttering"]) is None
    assert catalogue.check_line("1. juli 2026") == "Skal tjekkes. Sidst tjekket 1. juli 2026"
    assert catalogue.check_line("1 July 2026", "en") == "To be checked. Last checked 1 July 2026"


@pytest.mark.parametrize(
    ("offer", "mark", "choosable"),
    [
        ("smaajob", None, True),
        ("mentor", "amber", True),
        ("jobrotation", "off", False),
        ("akutjob", "off", False),
    ],
)
def test_that_abolished_offers_are_readable_and_not_choosable(
    reference: ReferenceData, offer: str, mark: str | None, choosable: bool
) -> None:
    found = reference.catalogue[offer]
    assert reference.catalogue.mark(found) == mark
    assert reference.catalogue.may_be_chosen(found, DAY) is choosable
    assert found.da.conditions
    assert found.en.conditions


def test_that_an_offer_past_its_last_day_cannot_be_chosen(reference: ReferenceData) -> None:
    igu = reference.catalogue["igu"]
    assert reference.catalogue.may_be_chosen(igu, date(2027, 12, 31))
    assert not reference.catalogue.may_be_chosen(igu, date(2028, 1, 1))


def test_that_historic_offers_show_nothing_to_an_employer(reference: ReferenceData) -> None:
    without = [offer.id for offer in reference.catalogue if offer.public is None]
    assert without == ["jobrotation", "akutjob", "revalidering"]


def test_that_the_hierarchy_of_outcomes_says_of_which(reference: ReferenceData) -> None:
    types = reference.outcome_types
    assert types.family("ordinaert_job") == ("ordinaert_job", "akutjob", "smaajob")
    assert [child.id for child in types.children("ordinaert_job")] == ["akutjob", "smaajob"]


def test_that_only_gains_count_and_a_campaign_may_narrow_them(reference: ReferenceData) -> None:
    types = reference.outcome_types
    assert {"virksomhedspraktik", "jobordre", "smaajob"} <= types.counted()
    assert types.counted().isdisjoint({"kendskab", "nej_tak", "stoette"})
    assert types.counted(("ordinaert_job", "loentilskud")) == {
        "ordinaert_job",
        "akutjob",
        "smaajob",
        "loentilskud",
    }


def test_that_a_commitment_may_not_be_of_an_abolished_type_or_of_a_visit_outcome(
    reference: ReferenceData,
) -> None:
    choosable = {known.id for known in reference.outcome_types.choosable(DAY)}
    assert choosable.isdisjoint({"akutjob", "jobrotation", "kendskab", "nej_tak"})
    assert "jobrotation" in {known.id for known in reference.outcome_types.choosable(date(2026, 6, 30))}


def test_that_every_outcome_type_has_a_word_for_of_which(reference: ReferenceData) -> None:
    words = reference.tables["outcome_word"]
    assert [known.id for known in reference.outcome_types if known.id not in words] == []


def test_that_the_template_asks_twenty_six_questions_in_seven_sections_seven_required(
    reference: ReferenceData,
) -> None:
    template = reference.template("besoeg_standard")
    assert (len(template.questions), len(template.sections), len(template.required)) == (26, 7, 7)
    assert sum(len(template.in_section(section.id)) for section in template.sections) == 26
    assert template["t1"].writes == "offer_answer"


def test_that_an_unknown_template_means_the_standard_one(reference: ReferenceData) -> None:
    assert reference.template(None) is reference.template("fra_en_senere_version")


def test_that_every_choice_has_an_english_word(reference: ReferenceData) -> None:
    options = [option for question in reference.standard_template for option in question.options]
    options += [option for criterion in reference.criteria for option in criterion.options]
    assert [option for option in options if option not in reference.tables["option"]] == []


@pytest.mark.parametrize(
    ("criterion", "good", "bad"),
    [
        ("motivation", 3, 4),
        ("motivation", 1, True),
        ("certifikat", True, 3),
        ("trin", "småjob", "direktør"),
        ("hensyn", "Sidder ned halvdelen af tiden", 7),
        ("timer", 37, True),
    ],
)
def test_that_a_criterion_takes_only_answers_of_its_type(
    reference: ReferenceData, criterion: str, good: object, bad: object
) -> None:
    found = next(known for known in reference.criteria if known.id == criterion)
    assert found.accepts(good)
    assert found.accepts(None)
    assert not found.accepts(bad)


def test_that_no_criterion_carries_a_weight(reference: ReferenceData) -> None:
    assert [known for known in reference.criteria if hasattr(known, "weight_hint")] == []
    assert len(reference.criteria) == 11


def test_that_ninety_eight_municipalities_are_shipped_and_change_region_in_2027(
    reference: ReferenceData,
) -> None:
    assert len(reference.municipalities) == 98
    ballerup = reference.municipalities["0151"]
    assert ballerup.region_on(date(2026, 12, 31)) == "Hovedstaden"
    assert ballerup.region_on(date(2027, 1, 1)) == "Østdanmark"
    in_2027 = [known for known in reference.municipalities.values() if known.region_from_2027 == "Østdanmark"]
    assert len(in_2027) == 46


def test_that_the_example_municipalities_stand_apart_from_the_real_ones(reference: ReferenceData) -> None:
    assert set(reference.example_municipalities) == {"0997", "0998"}
    assert not set(reference.example_municipalities) & set(reference.municipalities)


def test_that_the_first_five_size_bands_are_small_workplaces(reference: ReferenceData) -> None:
    bands = list(reference.size_bands.values())
    assert [band.under_20 for band in bands] == [True] * 5 + [False] * 6
    assert bands[-1].highest is None
    assert (bands[3].da, bands[3].en) == ("5-9 ansatte", "5-9 employees")


def test_that_an_industry_code_leads_to_its_division_and_section(reference: ReferenceData) -> None:
    division = reference.division_of("256200")
    assert division is not None
    assert reference.sections[division.section].name("en") == "Manufacturing"
    assert reference.division_of(None) is None
    assert all(known.section in reference.sections for known in reference.divisions.values())


def test_that_legal_forms_and_occupation_groups_have_both_names(reference: ReferenceData) -> None:
    assert reference.company_forms["80"].short == "ApS"
    assert reference.occupation_groups["7"].name("en") == "Craft and related trades workers"
    assert reference.target_groups["ressourceforloeb"].holds_on(date(2026, 1, 31))
    assert not reference.target_groups["ressourceforloeb"].holds_on(DAY)


def test_that_a_code_of_a_later_version_shows_as_itself(reference: ReferenceData) -> None:
    assert reference.word("call_result", "robot") == "robot"
    assert reference.word("call_result", None) == ""
    assert reference.word("call_result", "no", "en") == "No"
    with pytest.raises(KeyError):
        reference.tables["call_result"]["robot"]


def test_that_traits_say_which_calls_reached_somebody(reference: ReferenceData) -> None:
    assert reference.codes_where("call_result", "reached") == {"yes", "no", "call_back"}
    assert reference.codes_where("visit_status", "counts") == {"held"}


def test_that_a_folder_without_the_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ReferenceData.load(tmp_path)
