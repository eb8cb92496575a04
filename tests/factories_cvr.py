"""Register documents and tables in their real shape, about companies that do not exist (numbers 9900000x, 9990000xxx)."""

import json
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import xlsxwriter

CVR = "99000015"
OTHER_CVR = "99000023"
P_NUMBER = "9990000001"
STAMP = "2026-08-26T01:01:26.000+02:00"

Document = dict[str, Any]


def fictional_cvr(place: int) -> str | None:
    """Return the number made of 99 and five digits with its check digit; None where the check digit would be 10."""
    seven = f"{9900000 + place:07d}"
    total = sum(weight * int(digit) for weight, digit in zip((2, 7, 6, 5, 4, 3, 2), seven, strict=True))
    check = (11 - total % 11) % 11
    return None if check == 10 else f"{seven}{check}"


def period(start: str | None = "2020-01-01", end: str | None = None, **fields: Any) -> Document:
    """Return a history entry with its period and stamp."""
    return {**fields, "periode": {"gyldigFra": start, "gyldigTil": end}, "sidstOpdateret": STAMP}


def address(**changes: Any) -> Document:
    """Return an address entry as the register writes it."""
    fields: Document = {
        "landekode": "DK",
        "fritekst": None,
        "vejkode": 205,
        "kommune": period("2007-01-01", kommuneKode=151, kommuneNavn="EKSEMPELKØBING"),
        "husnummerFra": 12,
        "adresseId": "DCA7E575-7b9d-4f67-a604-d0fd6ca76d62",
        "sidstValideret": STAMP,
        "husnummerTil": None,
        "bogstavFra": "A",
        "bogstavTil": None,
        "etage": "1",
        "sidedoer": "tv",
        "conavn": "Canary Careof",
        "postboks": None,
        "vejnavn": "Bøgevej",
        "bynavn": None,
        "postnummer": 800,
        "postdistrikt": "Høje Taastrup",
    }
    return period(**{**fields, **changes})


def contact(
    text: str, *, secret: bool = False, end: str | None = None, start: str = "2020-01-01"
) -> Document:
    """Return a phone, mail or web entry."""
    return period(start, end, kontaktoplysning=text, hemmelig=secret)


def company(**changes: Any) -> Document:
    """Return a `Vrvirksomhed` document; a change to None takes the field away."""
    document: Document = {
        "cvrNummer": int(CVR),
        "regNummer": [],
        "reklamebeskyttet": True,
        "navne": [
            period("2015-01-01", "2019-12-31", navn="Gamle Have ApS"),
            period(navn="Grønne  Haver ApS"),
        ],
        "binavne": [period(navn="Haveservice"), period("2010-01-01", "2012-01-01", navn="Glemt navn")],
        "beliggenhedsadresse": [address()],
        "telefonNummer": [contact("00001234")],
        "elektroniskPost": [contact("post@haver.example")],
        "hjemmeside": [contact("haver.example")],
        "livsforloeb": [period("2015-01-01")],
        "hovedbranche": [
            period("2015-01-01", "2024-12-31", branchekode="813000", branchetekst="Landskabspleje"),
            period("2025-01-01", branchekode="813000", branchetekst="Pleje af grønne områder"),
        ],
        "bibranche1": [],
        "virksomhedsstatus": [period("2015-01-01", status="NORMAL")],
        "virksomhedsform": [
            period(
                "2015-01-01",
                virksomhedsformkode=80,
                kortBeskrivelse="APS",
                langBeskrivelse="Anpartsselskab",
                ansvarligDataleverandoer="E&S",
            )
        ],
        "aarsbeskaeftigelse": [figures(2025, antalAnsatte=9)],
        "kvartalsbeskaeftigelse": [figures(2026, kvartal=1, antalAnsatte=11)],
        "maanedsbeskaeftigelse": [],
        "erstMaanedsbeskaeftigelse": [
            figures(
                2026, maaned=6, antalAnsatte=14, antalAarsvaerk=12.28, intervalKodeAntalAnsatte="ANTAL_10_19"
            ),
            figures(2026, maaned=5, antalAnsatte=13),
        ],
        "penheder": [
            period(pNummer=int(P_NUMBER)),
            period(pNummer=9990000002),
            period("2010-01-01", "2011-01-01", pNummer=9990000003),
        ],
        "deltagerRelation": [{"deltager": {"navne": [period(navn="Canary Ejersen")]}}],
        "virksomhedMetadata": metadata(stiftelsesDato="2015-01-01"),
        "enhedsNummer": 4000000001,
        "enhedstype": "VIRKSOMHED",
        "sidstIndlaest": STAMP,
        "sidstOpdateret": STAMP,
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}


def unit(**changes: Any) -> Document:
    """Return a `VrproduktionsEnhed` document; a change to None takes the field away."""
    document: Document = {
        "pNummer": int(P_NUMBER),
        "reklamebeskyttet": False,
        "navne": [period(navn="Grønne Haver, Nord")],
        "beliggenhedsadresse": [address(husnummerFra=3, bogstavFra=None, etage=None, sidedoer=None)],
        "telefonNummer": [contact("00004321")],
        "elektroniskPost": [],
        "livsforloeb": [period("2018-04-01")],
        "hovedbranche": [period("2018-04-01", branchekode="813000", branchetekst="Landskabspleje")],
        "aarsbeskaeftigelse": [figures(2025, antalAnsatte=4, intervalKodeAntalAnsatte="ANTAL_2_4")],
        "virksomhedsrelation": [
            period("2010-01-01", "2018-03-31", cvrNummer=int(OTHER_CVR)),
            period("2018-04-01", cvrNummer=int(CVR)),
        ],
        "deltagerRelation": [],
        "produktionsEnhedMetadata": metadata(nyesteCvrNummerRelation=int(CVR), sammensatStatus="Aktiv"),
        "enhedstype": "PRODUKTIONSENHED",
        "sidstOpdateret": STAMP,
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}


def figures(year: int, **fields: Any) -> Document:
    """Return one entry of a staff series."""
    empty = {"antalAarsvaerk": None, "antalAnsatte": None, "intervalKodeAntalAnsatte": None}
    return {"aar": year, **empty, "intervalKodeAntalAarsvaerk": None, "sidstOpdateret": STAMP, **fields}


def metadata(**changes: Any) -> Document:
    """Return the metadata object with its newest entries."""
    return {
        "nyesteNavn": period(navn="Nyeste navn"),
        "nyesteBinavne": ["Nyeste binavn"],
        "nyesteVirksomhedsform": period(virksomhedsformkode=10, kortBeskrivelse="ENK"),
        "nyesteBeliggenhedsadresse": address(vejnavn="Nyeste Vej"),
        "nyesteHovedbranche": period("2020-01-01", branchekode="620100", branchetekst="Nyeste branche"),
        "nyesteBibranche1": None,
        "nyesteKontaktoplysninger": ["00009999", "canary@hemmelig.example"],
        "nyesteAarsbeskaeftigelse": figures(2024, antalAnsatte=2),
        "nyesteKvartalsbeskaeftigelse": None,
        "nyesteErstMaanedsbeskaeftigelse": None,
        "sammensatStatus": "NORMAL",
        **changes,
    }


def hit(document: Document) -> Document:
    """Return a document as a hit of a search answer."""
    kind = "VrproduktionsEnhed" if "pNummer" in document else "Vrvirksomhed"
    return {"_index": "cvr-v-20220630", "_type": "_doc", "_id": "4000000001", "_source": {kind: document}}


def search_answer(documents: Sequence[Document], **options: Any) -> bytes:
    """Return a search answer in bytes; `indent` as for `json.dumps`."""
    answer = {
        "took": 7,
        "timed_out": False,
        "_shards": {"total": 6, "successful": 6, "skipped": 0, "failed": 0},
        "hits": {"total": len(documents), "max_score": 1.5, "hits": [hit(each) for each in documents]},
    }
    return json.dumps(answer, ensure_ascii=False, **options).encode()


def json_lines(values: Sequence[Any]) -> bytes:
    """Return one JSON value per line, each line ended."""
    return b"".join(json.dumps(value, ensure_ascii=False).encode() + b"\n" for value in values)


def workbook(rows: Sequence[Sequence[Any]], *, sheets: Sequence[Sequence[Sequence[Any]]] = ()) -> bytes:
    """Return an XLSX file with one visible sheet of `rows`, after the given other sheets. Dates become date cells."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "dd-mm-yyyy"})
    for content in [*sheets, rows]:
        sheet = book.add_worksheet()
        for place, cells in enumerate(content):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(place, column, cell)
                elif cell is not None:
                    sheet.write(place, column, cell)
    book.close()
    return buffer.getvalue()
