"""Virksomheder: find a workplace and read its history in ten seconds (mockup b).

`companies_page.py` is the page; on its left `company_list.py` with `company_reading.py` and `company_rows.py` (two lines each, or the
columns of `company_table.py` in a wide window), on its right one of `company_detail.py` (with
`facts_card.py`, `standing_chips.py`, `timeline_words.py`, `contacts_pane.py`, `deals_pane.py`, `needs_pane.py` with `need_form.py`, `call_bar.py`,
`files_pane.py` (`file_deeds.py`), `agreements_pane.py` with `failure_form.py`, `visit_bar.py`, `via_bar.py`, all in `bars.py`; `detail_parts.py` makes what is not seen at first, `detail_deeds.py` carries out what they ask), `company_form.py` (a new company), `edit_form.py` (the
fields of the workplace), `import_pane.py` (a file dropped or chosen) and `merge_pane.py` (two records of one workplace,
which `doubles_card.py` offers). `company_words.py` puts lines and
facts into words, `filter_menu.py`, `saved_menu.py`, `sort_menu.py` and `menu_link.py` belong to the list.

Names of what a person reaches (objectName), all beginning with `companies.`:

* list: `filter`, `chip_mine`, `chip_under_20`, `chip_not_visited`, `more_filters` (menu: `filter_new`,
  `filter_ad_protected`, `filter_ceased`, `filter_never_visited`, `filter_open_need`, `filter_visit_due`, `filter_months_N`,
  `filter_branch_NN`, `filter_district_NNNN`, `saved_N`, `save_filter`, `rename_filter_N`, `delete_filter_N`), `filter_name` (`.save`, `.cancel`), `chip_new`, `chip_ad_protected`, `chip_ceased`,
  `chip_branch`, `add` (menu: `new_company`, `import_file`), `list` (rows by the workplace's id; in a wide window `table` with `table.header`), `count`, `sort` (menu:
  `sort_next`, `sort_name`, `sort_last_visit`, `sort_size`, `sort_branch`, `sort_town`, `sort_reverse`), `empty`
* detail: `name`, `numbers`, `call`, `new_visit`, `responsible`, `deputy`, `interval`, `unchecked`, `ceased`,
  `log_via`, `tabs`, `timeline`, `needs`, `deals`, `problem`, `doubles` (`double.N`, `double.N.compare`,
  `double.N.different`, `merged.N`, `merged.N.part`)
* two of one: `merge.intro`, `merge.FIELD.kept`, `merge.FIELD.other`, `merge.save`, `merge.cancel`, `merge.message`
* facts: `places`, `flags`, `contact_name`, `contact_phone`, `contact_mail`, `edit_contact`, `next_contact`,
  `next_contact_edit`, `next_contact_field`, `trade`, `staff`, `address`, `directions`, `edit` (F2)
* edit: `edit.FIELD` of the workplace's fields, each with `edit.FIELD.message.text`, `edit.numbers`, `edit.flags`,
  `edit.save`, `edit.cancel`, `edit.message`
* needs: `needs` (rows; F2, Space, Delete), `needs.edit`, `needs.close`, `needs.remove`, `add_need`, `need.occupation`,
  `need.posts`, `need.hours`, `need.start`, `need.state`, `need.note`, `need.save`, `need.cancel`, `need.message`
* contacts: `contact.N.name`, `.role`, `.phone`, `.mail`, `.remove`, `add_contact`, `new_contact.name`, `.role`,
  `.phone`, `.mail`, `new_contact.save`
* files: `files` (rows; Enter, S, Delete), `files.add`, `files.open`, `files.save`, `files.remove`, `files.advice`
* a call: `call_bar`, `call.phone`, `call.flags`, `call.result` (options yes, no, call_back, not_reached, wrong_number),
  `call.reason`, `call.recontact`, `call.booking`, `call.note`, `call.save`, `call.cancel`, `call.message`
* a visit: `visit.at`, `visit.note`, `visit.save`, `visit.cancel`, `visit.message`
* for a colleague: `log_via`, `via_bar`, `via.text`, `via.due`, `via.save`, `via.cancel`, `via.message`
* new company: `new.cvr`, `new.cvr.message.text`, `new.name`, `new.form`, `new.p_number`, `new.street`,
  `new.house_number`, `new.postcode`, `new.town`, `new.contact`, `new.phone`, `new.mail`, `new.save`, `new.save_anyway`,
  `new.cancel`, `new.message`
* import: `import.file`, `import.counts`, `import.rows`, `import.rejected`, `import.run`, `import.stop`,
  `import.save_report`, `import.close`, `import.progress`, `import.message`, `import.greet`
* agreements: `deals.go_on` (Space), `deals.fail`, `deals.why`, `mismatch.cause|words|rescue|save|cancel`
"""
