"""Files in and out: what the outside world writes, read into plain rows, and what it wants to read, written.

No Qt and no database here; heavy libraries are imported where they are used. Services call this room, screens do not.

The company import (CLI.md detail 7) is entered through `company_file.read_companies(path, wanted=, encoding=, progress=,
cancelled=)`, an iterator of `CompanyRow | UnitRow | Rejection`. It reads the whole file once when called, before it
returns, and raises `UnreadableFileError` there; the rows then come in a second reading in constant memory.

    company_file      `check_file` and `read_companies`: one file of any known form into rows and rejections
    company_row       the rows: `CompanyRow`, `UnitRow` and their parts
    rejection         one record that cannot come in, with field, value and reason
    unreadable        a file that cannot be read at all; raised before the first row
    file_form         telling the forms apart by their first bytes; text encodings
    reading_watch     progress and stopping
    register_value    one value: numbers, dates, yes and no, texts, as people and registers write them

    cvr_json          files of register documents: search answers, single documents, JSON lines
    cvr_envelope      what lies around a document in JSON
    cvr_document      one register document into one row
    cvr_history       the register's lists with periods: the open entry, or the one closed last
    cvr_place         address and trade with its code list (DB07, DB25)
    cvr_employment    the newest staff figures

    table_header      which known column stands where
    company_table     one line of a table into one row
    company_csv       separators, quotes and cut ends of CSV files
    company_xlsx      sheets of a workbook
    spreadsheet_text  texts that no spreadsheet takes for a formula
    workbook_limits   what a workbook may cost, looked at before it is opened

What goes out is written where a person chose to have it, whole or not at all, with no copy anywhere else:

    whole_file        a file that takes its place when everything was written
    table             a list of cells, before it is a file
    table_file        lists of any length as CSV and XLSX
    report_table      the campaign report as CSV, XLSX and a printable page
    mail_draft        a mail for the mail program: an address that opens it, or a file
    ics_file          visits and follow-ups for a calendar (RFC 5545)
"""
