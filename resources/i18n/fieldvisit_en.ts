<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="da_DK">
    <context>
        <name>FieldVisit</name>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/today/needs_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>{n} stilling</source>
            <translation>{n} post</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/today/needs_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>{n} stillinger</source>
            <translation>{n} posts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>{hours} timer om ugen</source>
            <translation>{hours} hours a week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{n} uge</source>
            <translation>{n} week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{n} uger</source>
            <translation>{n} weeks</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <source>senest {day}</source>
            <translation>by {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/agreement_words.py" />
            <location filename="../../src/fieldvisit/ui/candidates/deals_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <location filename="../../src/fieldvisit/ui/today/needs_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>fra {day}</source>
            <translation>from {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_deeds.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Ny udgave af {offer}</source>
            <translation>New edition of {offer}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_deeds.py" />
            <source>Forslaget er gemt og sendes til din leder ved næste synkronisering</source>
            <translation>The proposal is saved and goes to your leader at the next sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_deeds.py" />
            <source>Kontrolleret. Ses på igen {day}</source>
            <translation>Checked. To be looked at again on {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_deeds.py" />
            <source>Forslaget er godkendt som ny udgave</source>
            <translation>The proposal is approved as a new edition</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_deeds.py" />
            <source>Forslaget er afvist</source>
            <translation>The proposal is rejected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_deeds.py" />
            <source>Forslaget er trukket tilbage</source>
            <translation>The proposal is taken back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Tasken</source>
            <translation>The bag</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Filtrér tilbud</source>
            <translation>Filter offers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Tilbud</source>
            <translation>Offers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Intet tilbud passer. Slet noget i filteret.</source>
            <translation>No offer fits. Delete something in the filter.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Forslag, der venter</source>
            <translation>Proposals that wait</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} tilbud</source>
            <translation>
                <numerusform>{n} offer</numerusform>
                <numerusform>{n} offers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>{n} skal tjekkes</source>
            <translation>
                <numerusform>{n} to be checked</numerusform>
                <numerusform>{n} to be checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>{n} forslag</source>
            <translation>
                <numerusform>{n} proposal</numerusform>
                <numerusform>{n} proposals</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <source>Skal tjekkes</source>
            <translation>To be checked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Begrænset</source>
            <translation>Restricted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Katalogtekster er hjælp til samtalen, ikke lov. Kontrollér regler og satser på star.dk/VITAS før løfter.</source>
            <translation>The texts of the catalogue help the talk; they are not law. Check rules and rates on star.dk/VITAS before you promise.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Kun til internt brug. Giv den ikke til virksomheden.</source>
            <translation>For internal use only. Do not give it to the company.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/hand_over_bar.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/notes_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>kun internt</source>
            <translation>internal only</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>For hvem</source>
            <translation>For whom</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Virksomheden får</source>
            <translation>The company gets</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vilkår</source>
            <translation>Terms</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Løn</source>
            <translation>Pay</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Papirer</source>
            <translation>Papers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_sheet.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sidst tjekket</source>
            <translation>Last checked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Hvad skal rettes?</source>
            <translation>What is to be corrected?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>fx 1. januar</source>
            <translation>e.g. 1 January</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>fx satsen er ny fra 1. juli</source>
            <translation>e.g. the rate is new from 1 July</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Gem som ny udgave</source>
            <translation>Save as a new edition</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Send forslaget</source>
            <translation>Send the proposal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/hand_over_bar.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/words_bar.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/ui/settings/secret_form.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_form.py" />
            <source>Annullér</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Nu: {text}</source>
            <translation>Now: {text}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Skriv, hvorfor det skal rettes.</source>
            <translation>Write why it is to be corrected.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Ret tilbuddet</source>
            <translation>Correct the offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Foreslå rettelse</source>
            <translation>Propose a correction</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Det skal der stå</source>
            <translation>What it is to say</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Ret i den danske tekst, som den står nu.</source>
            <translation>Correct the Danish text as it stands now.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tjekkes igen senest</source>
            <translation>To be checked again by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/correction_form.py" />
            <source>Hvorfor?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>Udgaver</source>
            <translation>Editions</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>vises</source>
            <translation>shown</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>Læs</source>
            <translation>Read</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>Læs udgave {n}</source>
            <translation>Read edition {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>Udgave {n}</source>
            <translation>Edition {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>som den blev leveret</source>
            <translation>as it was delivered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <source>kontrolleret uden rettelser</source>
            <translation>checked, nothing corrected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/editions_card.py" />
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Venter på synkronisering</source>
            <translation>Waiting for sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Ret</source>
            <translation>Edit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Kontrolleret i dag</source>
            <translation>Checked today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Tilbuddet er kontrolleret i dag</source>
            <translation>The offer was checked today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Vis den gældende</source>
            <translation>Show the one that holds</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Du læser udgave {n}. I dag gælder udgave {now}.</source>
            <translation>You are reading edition {n}. Today edition {now} holds.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Det læser virksomheden</source>
            <translation>What the company reads</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Målgrupper</source>
            <translation>Target groups</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Se efter, før du lover noget</source>
            <translation>Check before you promise anything</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Gælder fra {day}</source>
            <translation>Valid from {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Gælder til {day}</source>
            <translation>Valid until {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Kontrolleret den {day}</source>
            <translation>Checked on {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Tjekkes igen senest {day}</source>
            <translation>To be checked again by {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Nu</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Da det blev foreslået</source>
            <translation>When it was proposed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Skal stå</source>
            <translation>To say</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Hvorfor</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Teksten er rettet siden. Sammenlign, før du godkender.</source>
            <translation>The text has been corrected since. Compare before you approve.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_detail.py" />
            <source>Svar</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Træk forslaget tilbage</source>
            <translation>Take the proposal back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>fx tak, det er rettet i alle breve</source>
            <translation>e.g. thanks, all letters are corrected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Dit svar</source>
            <translation>Your answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Kan udelades, når du godkender.</source>
            <translation>May be left out when you approve.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Godkend</source>
            <translation>Approve</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Godkend forslaget som ny udgave</source>
            <translation>Approve the proposal as a new edition</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Afvis</source>
            <translation>Reject</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Afvis forslaget</source>
            <translation>Reject the proposal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposal_row.py" />
            <source>Dig</source>
            <translation>You</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/bag/proposals_card.py" />
            <source>{n} forslag venter på svar</source>
            <translation>
                <numerusform>{n} proposal waits for an answer</numerusform>
                <numerusform>{n} proposals wait for an answer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/proposals_card.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Forslag til rettelse</source>
            <translation>Proposed correction</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Åbn virksomhed</source>
            <translation>Open company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ring op fra computeren</source>
            <translation>Ring from the computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Hvad kom der ud af opkaldet?</source>
            <translation>What came of the call?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} ansat</source>
            <translation>{n} employee</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} ansatte</source>
            <translation>{n} employees</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Ingen kontaktperson</source>
            <translation>No contact person</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Kommunen ringer ikke til reklamebeskyttede virksomheder. Skriv eller kør forbi i stedet.</source>
            <translation>The municipality does not call advertising-protected companies. Write or drop by instead.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Virksomheden er reklamebeskyttet. Sig først, hvorfor kommunen ringer.</source>
            <translation>The company is advertising-protected. First say why the municipality calls.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Nummer er ikke oplyst</source>
            <translation>No number given</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/companies_out.py" />
            <source>Computeren har intet program, der kan ringe op.</source>
            <translation>The computer has no program that can ring.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>&lt;m&gt;Sidste opkald:&lt;/m&gt; {day}, {result}</source>
            <translation>&lt;m&gt;Last call:&lt;/m&gt; {day}, {result}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>&lt;m&gt;Sidste besøg:&lt;/m&gt; {day}</source>
            <translation>&lt;m&gt;Last visit:&lt;/m&gt; {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Aldrig kontaktet før</source>
            <translation>Never contacted before</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Sig for eksempel</source>
            <translation>Say for example</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Hvad kom der ud af det?</source>
            <translation>What came of it?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Opkald</source>
            <translation>Calls</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Ringeliste</source>
            <translation>Call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>Filtrér ringelisten</source>
            <translation>Filter the call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Listen er ringet igennem.</source>
            <translation>The list is called through.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Find en virksomhed</source>
            <translation>Find a company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>Uden for ringelisten</source>
            <translation>Outside the call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>Opkald gemt: {company}, {result}</source>
            <translation>Call saved: {company}, {result}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>{n} tilbage</source>
            <translation>
                <numerusform>{n} left</numerusform>
                <numerusform>{n} left</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>{made} ringet, {reached} besvaret, heraf {yes} ja</source>
            <translation>{made} called, {reached} answered, of which {yes} yes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Hvorfor ikke?</source>
            <translation>Why not?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>fx tir 13/10 kl. 9</source>
            <translation>e.g. tue 13/10 at 9</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>fx 1/3</source>
            <translation>e.g. 1/3</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>fx mangler en svejser</source>
            <translation>e.g. needs a welder</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Hvornår er besøget?</source>
            <translation>When is the visit?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Dag og klokkeslæt. Uden en dato er der sagt ja, men ikke booket.</source>
            <translation>Day and time. Without a date the answer is yes, but nothing is booked.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ring igen</source>
            <translation>Call again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Notat</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Gem opkald</source>
            <translation>Save call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <location filename="../../src/fieldvisit/ui/candidates/purpose_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/wish_bar.py" />
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <location filename="../../src/fieldvisit/ui/widgets/over_panel.py" />
            <source>Luk</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Gem og book besøget</source>
            <translation>Save and book the visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <source>Kampagner</source>
            <translation>Campaigns</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Uden start- eller slutdato</source>
            <translation>Without start or end date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Historiske</source>
            <translation>Historic</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Kun summer. Begge måder at læse dem på.</source>
            <translation>Totals only. Both ways to read them.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Kilden kan læses på to måder. Begge står her. Posterne bag tallene findes ikke længere.</source>
            <translation>The source can be read in two ways. Both stand here. The records behind the figures no longer exist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{part} af {whole}&lt;/b&gt; kontaktede er besøgt</source>
            <translation>&lt;b&gt;{part} of {whole}&lt;/b&gt; contacted are visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{percent}&lt;/b&gt; af de kontaktede er besøgt</source>
            <translation>&lt;b&gt;{percent}&lt;/b&gt; of the contacted are visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{part}&lt;/b&gt; tilsagn ved &lt;b&gt;{whole}&lt;/b&gt; besøg</source>
            <translation>&lt;b&gt;{part}&lt;/b&gt; commitments at &lt;b&gt;{whole}&lt;/b&gt; visits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{rate}&lt;/b&gt; tilsagn pr. 100 besøg</source>
            <translation>&lt;b&gt;{rate}&lt;/b&gt; commitments per 100 visits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>{part} {counted}. Kampagnen har intet mål.</source>
            <translation>{part} {counted}. The campaign has no goal.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>{part} af {goal} {counted}</source>
            <translation>{part} of {goal} {counted}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{n} mangler.&lt;/b&gt;</source>
            <translation>&lt;b&gt;{n} to go.&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;Målet er nået.&lt;/b&gt;</source>
            <translation>&lt;b&gt;The goal is reached.&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>Krævet: {n} om ugen</source>
            <translation>Required: {n} a week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>nytår</source>
            <translation>31 Dec</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>Ca. {n} til {when}</source>
            <translation>Ca. {n} by {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>{n} om ugen</source>
            <translation>{n} a week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Revidér mål</source>
            <translation>Revise goal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Rapport til udvalget</source>
            <translation>Committee report</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Der er ingen kampagne endnu. Teamlederen opretter den, og den hentes ved næste synkronisering.</source>
            <translation>There is no campaign yet. The team leader creates it, and it comes with the next sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Gem rapporten</source>
            <translation>Save report</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>ejer: {name}</source>
            <translation>owner: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>kun summer</source>
            <translation>totals only</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Tal fra {when}</source>
            <translation>Figures {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Målet er nu {n}</source>
            <translation>The goal is now {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>Virksomheder bag tallet</source>
            <translation>Companies behind the figure</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>{n} virksomhed</source>
            <translation>{n} company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>{n} virksomheder</source>
            <translation>{n} companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/task_preview.py" />
            <source>Uden virksomhed</source>
            <translation>Without a company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>{n} gange</source>
            <translation>{n} times</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Fra kontakt til tilsagn</source>
            <translation>From contact to commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Besøg afholdt ({n} virksomhed)</source>
            <translation>Visits held ({n} company)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Besøg afholdt ({n} virksomheder)</source>
            <translation>Visits held ({n} companies)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Tilsagn (fra {n} virksomhed)</source>
            <translation>Commitments (from {n} company)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Tilsagn (fra {n} virksomheder)</source>
            <translation>Commitments (from {n} companies)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Kontaktet (virksomheder)</source>
            <translation>Contacted (companies)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>fx 900</source>
            <translation>e.g. 900</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>fx flere siger ja, end vi regnede med</source>
            <translation>e.g. more say yes than we expected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Nyt mål</source>
            <translation>New goal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Grund</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Gem målet</source>
            <translation>Save goal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <source>Skriv et helt tal over 0.</source>
            <translation>Write a whole number above 0.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Skriv, hvorfor målet ændres.</source>
            <translation>Write why the goal changes.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>I dag</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Tilsagn i dag</source>
            <translation>Commitments today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Udbytte og frister</source>
            <translation>Gain and deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Opkald besvaret</source>
            <translation>Calls answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Besøg afholdt</source>
            <translation>Visits held</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>{n} (tæller ikke)</source>
            <translation>{n} (do not count)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Aflyst</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>{day}, hele teamet</source>
            <translation>{day}, the whole team</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Job, ordinært og småjob</source>
            <translation>Jobs, ordinary and small</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Ingen tilsagn endnu i dag.</source>
            <translation>No commitments yet today.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Godt modtaget</source>
            <translation>Well received</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Besøg med udbytte</source>
            <translation>Visits with gain</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Åbne frister</source>
            <translation>Open deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Overskredne frister</source>
            <translation>Overdue deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Kontaktet</source>
            <translation>Contacted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Graf</source>
            <translation>Chart</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Tabel</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Vis tempoet som</source>
            <translation>Show the pace as</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Måned</source>
            <translation>Month</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Nye besøgt</source>
            <translation>Newly visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Besøgt i alt</source>
            <translation>Visited in all</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>På vej til målet</source>
            <translation>On the way to the goal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Tempo mod målet, måned for måned</source>
            <translation>Pace towards the goal, month by month</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>Tempo mod målet</source>
            <translation>Pace towards the goal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>{n} besøgt</source>
            <translation>{n} visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>Mål {n}</source>
            <translation>Goal {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>Før: {n}</source>
            <translation>Before: {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>prikket linje</source>
            <translation>dotted line</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>{pace}, stiplet</source>
            <translation>{pace}, dashed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_out.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Gruppe</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_out.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Tal</source>
            <translation>Figure</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_out.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Værdi</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_out.py" />
            <source>Rapporten indeholder kun tal for teamet. Den nævner ingen borgere og ingen konsulenter enkeltvis.</source>
            <translation>The report holds figures of the team only. It names no citizens and no single consultants.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>{hours} t</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Sagsbehandling af egen borger</source>
            <translation>Casework for an own citizen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Samtykke {day}</source>
            <translation>Consent {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket tilbage</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Intet samtykke</source>
            <translation>No consent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>En kandidat er trukket ud.</source>
            <translation>One candidate has been withdrawn.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>{n} kandidater er trukket ud.</source>
            <translation>{n} candidates have been withdrawn.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>{n} på denne computer</source>
            <translation>
                <numerusform>{n} on this computer</numerusform>
                <numerusform>{n} on this computer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>samtykker pr. synkronisering {when}</source>
            <translation>consents as of the sync {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Du har ingen borgere på denne computer endnu.</source>
            <translation>You have no citizens on this computer yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Opret en kandidat</source>
            <translation>Create a candidate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Der er ingen kandidater på denne computer. De hentes, når du sætter dem på en shortlist.</source>
            <translation>There are no candidates on this computer. They are fetched when you put them on a shortlist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Gå til I dag</source>
            <translation>Go to Today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Som teamleder ser du tal om kandidater, ikke personer.</source>
            <translation>As team leader you see figures about candidates, not persons.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Gå til Kampagner</source>
            <translation>Go to Campaigns</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidate_words.py" />
            <source>Låst indtil næste synkronisering</source>
            <translation>Locked until the next sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_detail.py" />
            <source>Luk profilen</source>
            <translation>Close the profile</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_detail.py" />
            <source>Åbnet: {purpose}</source>
            <translation>Opened: {purpose}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_detail.py" />
            <source>Samtykket er givet</source>
            <translation>Consent given</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_detail.py" />
            <source>Samtykket er trukket tilbage</source>
            <translation>Consent withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Amina S.</source>
            <translation>Amina S.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>svejser</source>
            <translation>welder</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Lindevang og omegn</source>
            <translation>Lindevang and surroundings</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>fast arbejde om dagen</source>
            <translation>steady work in the daytime</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/due_rows.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>i dag</source>
            <translation>today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Gem kandidat</source>
            <translation>Save candidate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Jeres egen, aldrig CPR-nummer.</source>
            <translation>Your own, never a CPR number.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Vises som</source>
            <translation>Shown as</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Fornavn og forbogstav.</source>
            <translation>First name and initial.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Fag</source>
            <translation>Trade</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Brancher</source>
            <translation>Industries</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Bogstav eller navn, med komma.</source>
            <translation>Letter or name, with commas.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>ESCO-stillinger</source>
            <translation>ESCO occupations</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Koder fra Jobnet, med komma.</source>
            <translation>Codes of Jobnet, with commas.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Timer om ugen</source>
            <translation>Hours a week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <source>Ønsker</source>
            <translation>Wishes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Område</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Borger hørt</source>
            <translation>Citizen heard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>Ny kandidat</source>
            <translation>New candidate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>kun det, et job skal bruge</source>
            <translation>only what a job needs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_form.py" />
            <source>Skriv timer om ugen som et helt tal, for eksempel 37.</source>
            <translation>Write hours a week as a whole number, such as 37.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Navn</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Timer</source>
            <translation>Hours</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Certifikater</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Samtykke</source>
            <translation>Consent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <source>Sagsbehandler hørt</source>
            <translation>Caseworker heard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_row.py" />
            <source>uden navn</source>
            <translation>no name</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidate_table.py" />
            <source>Samtykke til {given} af {all}</source>
            <translation>Consent to {given} of {all}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Kandidater</source>
            <translation>Candidates</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>Filtrér kandidaterne</source>
            <translation>Filter the candidates</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>Gå til Synkronisering</source>
            <translation>Go to Sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>Lister over kandidater kan ikke udskrives eller gemmes som fil.</source>
            <translation>Lists of candidates cannot be printed or saved as a file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>{reference} er oprettet</source>
            <translation>{reference} created</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>Profilen er ikke længere på denne computer.</source>
            <translation>The profile is no longer on this computer.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>{n} kandidat bliver på computeren, og alt, du har skrevet, er gemt.</source>
            <translation>{n} candidate stays on the computer, and all you have written is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/candidates_page.py" />
            <source>{n} kandidater bliver på computeren, og alt, du har skrevet, er gemt.</source>
            <translation>{n} candidates stay on the computer, and all you have written is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>Træk tilbage</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>Giv samtykke</source>
            <translation>Give consent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>Må vises</source>
            <translation>May be shown</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>Hvordan sagde borgeren det?</source>
            <translation>How did the citizen say so?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>må se {fields}</source>
            <translation>may see {fields}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>Trukket tilbage {when}</source>
            <translation>Withdrawn {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consent_row.py" />
            <source>Må ikke vises for virksomheden</source>
            <translation>Must not be shown to the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consents_card.py" />
            <source>Ingen virksomheder endnu.</source>
            <translation>No companies yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consents_card.py" />
            <source>Anden virksomhed</source>
            <translation>Another company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consents_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>Tilføj</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/consents_card.py" />
            <source>Samtykke til at blive vist</source>
            <translation>Consent to be shown</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/deals_card.py" />
            <source>Aftalt med virksomheder</source>
            <translation>Agreed with companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Praktiske hensyn</source>
            <translation>Practical adjustments</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>Målgruppe</source>
            <translation>Target group</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sagsbehandler</source>
            <translation>Caseworker</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/facts_card.py" />
            <source>Borger og sagsbehandler hørt</source>
            <translation>Citizen and caseworker heard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>Fag, branche eller stilling</source>
            <translation>Trade, industry or occupation</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>Alle målgrupper</source>
            <translation>All groups</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>Alle fag og brancher</source>
            <translation>All trades and industries</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>Branche {words}</source>
            <translation>Industry {words}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>ESCO {words}</source>
            <translation>ESCO {words}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/group_filter.py" />
            <source>Ingen kandidater på denne computer passer. Søg i hele puljen, når du har net.</source>
            <translation>No candidate on this computer fits. Search the whole pool when you are online.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/judgement_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>til {purpose}</source>
            <translation>for {purpose}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/judgement_card.py" />
            <source>Konsulenten vurderer ud fra kriterierne.</source>
            <translation>The consultant judges by the criteria.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/opening_line.py" />
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/row_menu.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Åbn</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/opening_line.py" />
            <source>Åbn {reference}</source>
            <translation>Open {reference}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/opening_line.py" />
            <source>Opslag skrives ned med formål. Borgeren kan få at vide hvornår og hvorfor.</source>
            <translation>Every look is written down with its purpose. The citizen may be told when and why.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/purpose_pane.py" />
            <source>fx Nordlys Metal mangler en svejser</source>
            <translation>e.g. Nordlys Metal needs a welder</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/purpose_pane.py" />
            <source>Hvad skal du bruge profilen til?</source>
            <translation>What do you need the profile for?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/purpose_pane.py" />
            <source>Profilen står ikke på en af dine shortlister. Formålet skrives ned med opslaget.</source>
            <translation>The profile is on none of your shortlists. The purpose is written down with the look.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/purpose_pane.py" />
            <source>Åbn profilen</source>
            <translation>Open the profile</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/candidates/purpose_pane.py" />
            <source>Hvad skal du bruge profilen {reference} til?</source>
            <translation>What do you need the profile {reference} for?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ændring</source>
            <translation>change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opkald gemt</source>
            <translation>call saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>besøg planlagt</source>
            <translation>visit planned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>besøg flyttet</source>
            <translation>visit moved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>besøg startet</source>
            <translation>visit started</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>notat skrevet</source>
            <translation>note written</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>svar skrevet</source>
            <translation>answer written</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>udbytte valgt</source>
            <translation>gain chosen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>modtagelse noteret</source>
            <translation>reception noted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>frister oprettet</source>
            <translation>deadlines made</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>besøg afholdt</source>
            <translation>visit held</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>besøg aflyst</source>
            <translation>visit cancelled</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>visning noteret</source>
            <translation>presentation noted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>tilsagn gemt</source>
            <translation>commitment saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>tilsagn slettet</source>
            <translation>commitment deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>VITAS noteret</source>
            <translation>VITAS noted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>tilsagn ført videre</source>
            <translation>commitment moved on</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>match gik ikke</source>
            <translation>match failed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>frist gemt</source>
            <translation>deadline saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>frist slettet</source>
            <translation>deadline deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opfølgning oprettet</source>
            <translation>follow-up made</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opfølgning gjort</source>
            <translation>follow-up done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opfølgning åbnet igen</source>
            <translation>follow-up opened again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>frist flyttet</source>
            <translation>deadline moved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opfølgning slettet</source>
            <translation>follow-up deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opfølgning rettet</source>
            <translation>follow-up corrected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>opfølgning overtaget</source>
            <translation>follow-up taken over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>behov noteret</source>
            <translation>need noted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>behov rettet</source>
            <translation>need edited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>behov slettet</source>
            <translation>need deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>bytteaftale rettet</source>
            <translation>exchange agreement edited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>bytteaftale slettet</source>
            <translation>exchange agreement deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>anmodning gemt</source>
            <translation>request saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>anmodning modtaget</source>
            <translation>request received</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>anmodning besvaret</source>
            <translation>request answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>invitation gemt</source>
            <translation>invitation saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>henvendelse besvaret</source>
            <translation>inquiry answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>henvendelse gemt</source>
            <translation>inquiry saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>henvendelse rettet</source>
            <translation>inquiry corrected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>henvendelse overdraget</source>
            <translation>inquiry handed over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>henvendelse åbnet igen</source>
            <translation>inquiry reopened</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>shortlist begyndt</source>
            <translation>shortlist begun</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>shortlist lukket</source>
            <translation>shortlist closed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kandidat sat på shortlist</source>
            <translation>candidate put on shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kandidat taget af shortlist</source>
            <translation>candidate taken off shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>vurdering skrevet</source>
            <translation>assessment written</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>virksomhed oprettet</source>
            <translation>company created</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>virksomhed rettet</source>
            <translation>company edited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>virksomheder hentet ind</source>
            <translation>companies imported</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>virksomheder lagt sammen</source>
            <translation>companies merged</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>virksomheder skilt ad</source>
            <translation>companies parted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>dækning tilføjet</source>
            <translation>coverage added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>dækning rettet</source>
            <translation>coverage corrected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>dækning slettet</source>
            <translation>coverage deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>regel ændret</source>
            <translation>rule changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>fil tilføjet</source>
            <translation>file added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>fil slettet</source>
            <translation>file deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ord føjet til ordbogen</source>
            <translation>word added to the dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ord fjernet fra ordbogen</source>
            <translation>word removed from the dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kontakt tilføjet</source>
            <translation>contact added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kontakt rettet</source>
            <translation>contact edited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kontakt slettet</source>
            <translation>contact deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kandidat oprettet</source>
            <translation>candidate added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kandidat åbnet</source>
            <translation>candidate opened</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>kandidater søgt</source>
            <translation>candidates searched</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>samtykke givet</source>
            <translation>consent given</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>samtykke trukket tilbage</source>
            <translation>consent withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>mål ændret</source>
            <translation>goal changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ændring holdt tilbage</source>
            <translation>change held back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ændring opgivet</source>
            <translation>change given up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ændring sendt igen</source>
            <translation>change sent again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>ændring rettet og sendt igen</source>
            <translation>change edited and sent again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>konflikt løst</source>
            <translation>conflict solved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>konflikter løst</source>
            <translation>conflicts solved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>konflikt åbnet igen</source>
            <translation>conflict opened again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>værdi gendannet</source>
            <translation>value restored</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>version gendannet</source>
            <translation>version restored</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>rettelse foreslået</source>
            <translation>correction proposed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>forslag trukket tilbage</source>
            <translation>proposal taken back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>tilbud rettet</source>
            <translation>offer corrected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>tilbud kontrolleret</source>
            <translation>offer checked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>forslag godkendt</source>
            <translation>proposal approved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>forslag afvist</source>
            <translation>proposal rejected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/cause_words.py" />
            <source>gendannet fra papirkurven</source>
            <translation>restored from the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/change_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <location filename="../../src/fieldvisit/ui/trash/item_pane.py" />
            <source>Felt</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/change_table.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Før</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/change_table.py" />
            <source>Efter</source>
            <translation>After</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/change_table.py" />
            <source>Felter før og efter</source>
            <translation>Fields before and after</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/clash_mark.py" />
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Konflikt</source>
            <translation>Conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Mellemrum</source>
            <translation>Space</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <source>Gik ikke …</source>
            <translation>Failed …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <source>Tilsagnet gik ikke …</source>
            <translation>The commitment failed …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <source>Ingen tilsagn eller aftaler endnu.</source>
            <translation>No commitments or agreements yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Aftaler</source>
            <translation>Agreements</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <location filename="../../src/fieldvisit/services/agree_commitment.py" />
            <location filename="../../src/fieldvisit/services/progress_commitment.py" />
            <source>Tilsagnet</source>
            <translation>The commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <source>Er startet</source>
            <translation>Has started</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <source>Er afsluttet</source>
            <translation>Has ended</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/agreements_pane.py" />
            <source>Gik ikke: {cause}</source>
            <translation>Failed: {cause}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Resultat af opkaldet</source>
            <translation>Result of the call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>fx vil høre mere i november</source>
            <translation>e.g. wants to hear more in November</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Besøg aftalt til</source>
            <translation>Visit agreed for</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Luk opkald</source>
            <translation>Close the call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Reklamebeskyttet. Jeres kommune tillader ikke opkald hertil.</source>
            <translation>Advertising-protected. Your municipality does not allow calls here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Telefon er ikke oplyst</source>
            <translation>No phone given</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_rows.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Virksomheder</source>
            <translation>Companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Vælg en virksomhed på listen.</source>
            <translation>Choose a company on the list.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Virksomheden er rettet</source>
            <translation>The company was changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Virksomheden er oprettet</source>
            <translation>Company created</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Virksomhederne er lagt sammen</source>
            <translation>The companies are merged</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ring</source>
            <translation>Call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nyt besøg</source>
            <translation>New visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny henvendelse</source>
            <translation>New inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Historik (Ctrl+H)</source>
            <translation>History (Ctrl+H)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Udskriv eller PDF (Ctrl+P)</source>
            <translation>Print or PDF (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <source>Tidslinje</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Behov</source>
            <translation>Needs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Kontakter</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Filer</source>
            <translation>Files</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Om virksomheden</source>
            <translation>About the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Her er ikke sket noget endnu. Ring, eller planlæg et besøg.</source>
            <translation>Nothing has happened here yet. Call, or plan a visit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <source>8 cifre</source>
            <translation>8 digits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>10 cifre</source>
            <translation>10 digits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Virksomhedsform</source>
            <translation>Company form</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Opret virksomhed</source>
            <translation>Create company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Gem alligevel</source>
            <translation>Save anyway</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Skriv virksomhedens navn.</source>
            <translation>Write the company's name.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>CVR-nummer</source>
            <translation>CVR number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>P-nummer</source>
            <translation>P-number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vej</source>
            <translation>Street</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Husnummer</source>
            <translation>House number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Postnummer</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>By</source>
            <translation>Town</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Kontaktperson</source>
            <translation>Contact person</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Telefon</source>
            <translation>Phone</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny virksomhed</source>
            <translation>New company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Filtrér navn, CVR eller by</source>
            <translation>Filter name, CVR or town</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Navn, CVR eller by</source>
            <translation>Name, CVR or town</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Flere filtre</source>
            <translation>More filters</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Ny virksomhed eller import</source>
            <translation>New company or import</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Under 20 ansatte</source>
            <translation>Under 20 staff</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Gem listen som fil</source>
            <translation>Save the list as a file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Virksomheden har intet postnummer at søge ud fra.</source>
            <translation>The company has no postcode to search from.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>{listed} af {total} virksomheder</source>
            <translation>{listed} of {total} companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Mindst {listed} af {total} virksomheder</source>
            <translation>At least {listed} of {total} companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Ikke besøgt {time}</source>
            <translation>Not visited for {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Filteret “{name}” er slettet</source>
            <translation>The filter “{name}” is deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>&amp;Ny virksomhed</source>
            <translation>&amp;New company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>&amp;Importér fra fil …</source>
            <translation>&amp;Import from file …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Filteret “{name}” er gemt</source>
            <translation>The filter “{name}” is saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/services/export_calendar.py" />
            <source>kontaktpersonen</source>
            <translation>the contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <source>Kandidater er ikke med. Kontaktpersoner er personoplysninger.</source>
            <translation>Candidates are left out. Contacts are personal data.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <source>Virksomhedsark</source>
            <translation>Company sheet</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>{used} i brug, {promised} lovet, {free} fri</source>
            <translation>{used} in use, {promised} promised, {free} free</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <source>Vær opmærksom på</source>
            <translation>Please note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Adresse</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Parkering og vej ind</source>
            <translation>Parking and way in</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Branche</source>
            <translation>Industry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Ansatte</source>
            <translation>Employees</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Praktik og løntilskud</source>
            <translation>Placement and wage subsidy</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ansvarlig</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Stedfortræder</source>
            <translation>Deputy</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Sidste besøg</source>
            <translation>Last visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Næste besøg inden</source>
            <translation>Next visit before</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Næste kontakt</source>
            <translation>Next contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <source>Tag kontaktpersoner med</source>
            <translation>Include contacts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Tag det, der kun er internt, med</source>
            <translation>Include what is internal only</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/words_bar.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Virksomhed</source>
            <translation>Company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>Aldrig</source>
            <translation>Never</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_table.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ophørt</source>
            <translation>Ceased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>beskyttet</source>
            <translation>protected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <source>venter</source>
            <translation>waiting</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>ikke tjekket</source>
            <translation>not checked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>I dag {time}</source>
            <translation>Today {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>Ring {day}</source>
            <translation>Call {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>{first} og {last}</source>
            <translation>{first} and {last}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Flyt kontakten til papirkurv</source>
            <translation>Move the contact to trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Kontaktens historik</source>
            <translation>History of the contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Kontakt</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/due_rows.py" />
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Venter</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Ingen kontakter endnu.</source>
            <translation>No contacts yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Tilføj kontakt</source>
            <translation>Add contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Tilføj kontakten</source>
            <translation>Add the contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Ny kontakt</source>
            <translation>New contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Flyt til papirkurv</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <source>Vi finder {posts} {occupation}, de åbner {places} {type}</source>
            <translation>We find {posts} {occupation}, they open {places} {type}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>ses på {day}</source>
            <translation>review {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Bytteaftale</source>
            <translation>Exchange agreement</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Opkaldet er gemt</source>
            <translation>Call saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Besøget er planlagt</source>
            <translation>Visit planned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>{name} får det i sin opfølgning</source>
            <translation>{name} gets it among the follow-ups</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Næste kontakt rettet</source>
            <translation>Next contact changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{field} rettet</source>
            <translation>{field} changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Kontakten er tilføjet</source>
            <translation>Contact added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Behovet er rettet</source>
            <translation>The need was changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Behovet er tilføjet</source>
            <translation>The need was added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Behovet er åbnet igen</source>
            <translation>The need was opened again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Behovet er lukket</source>
            <translation>The need was closed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Tilsagnet er startet</source>
            <translation>The commitment has started</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Tilsagnet er afsluttet</source>
            <translation>The commitment has ended</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Gemt. Opgaven ligger under Opfølgning</source>
            <translation>Saved. The task is under Follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Gemt</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/detail_deeds.py" />
            <source>Virksomhederne er skilt ad</source>
            <translation>The companies are parted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Sammenlign</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Sammenlign med {name}</source>
            <translation>Compare with {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Det er to</source>
            <translation>They are two</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>{name} er en anden virksomhed</source>
            <translation>{name} is another company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Ligner {name}</source>
            <translation>Looks like {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Skil ad</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Skil {name} ad igen</source>
            <translation>Part {name} again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/doubles_card.py" />
            <source>Lagt sammen med {name}</source>
            <translation>Merged with {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <source>Gem rettelser</source>
            <translation>Save changes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Ingen ansvarlig</source>
            <translation>Nobody responsible</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/typed_day.py" />
            <source>Ingen</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Ingen aftalt</source>
            <translation>None agreed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <source>Ikke kendt</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Ikke tjekket i CVR</source>
            <translation>Not checked in CVR</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>fx parkering i gården</source>
            <translation>e.g. parking in the yard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ret virksomheden</source>
            <translation>Edit the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <source>Måneder mellem besøg</source>
            <translation>Months between visits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <source>Kodeliste</source>
            <translation>Code list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/edit_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Fast kontakt</source>
            <translation>Fixed contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ikke kendt. Spørg om årsværk.</source>
            <translation>Not known. Ask about staff (FTE).</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Vejledende, kontrollér i VITAS.</source>
            <translation>For guidance, check in VITAS.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{staff} årsværk giver {limit} pladser. Vejledende, kontrollér i VITAS.</source>
            <translation>{staff} FTE give {limit} places. For guidance, check in VITAS.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{staff} årsværk giver {limit} plads. Vejledende, kontrollér i VITAS.</source>
            <translation>{staff} FTE give {limit} place. For guidance, check in VITAS.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Skriv mail …</source>
            <translation>Write mail …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ret kontakter</source>
            <translation>Edit contacts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ret næste kontakt</source>
            <translation>Edit next contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>fx 13/10</source>
            <translation>e.g. 13/10</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ingen navngiven kontakt</source>
            <translation>No named contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>E-mail er ikke oplyst</source>
            <translation>No e-mail given</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{staff} årsværk</source>
            <translation>{staff} FTE</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Hvorfor gik det ikke?</source>
            <translation>Why did it fail?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Lav en opgave til mig om at redde samarbejdet</source>
            <translation>Make me a task to save the cooperation</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Gem</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Gem, at det ikke gik</source>
            <translation>Save that it failed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Hvad skete der?</source>
            <translation>What happened?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Skriv om opgaverne, ikke om helbred. Det står ved personen.</source>
            <translation>Write about the tasks, not about health. It stands with the person.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>{promise} gik ikke</source>
            <translation>{promise} failed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/failure_form.py" />
            <source>Vælg en årsag</source>
            <translation>Choose a cause</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/file_deeds.py" />
            <source>Filen er tilføjet</source>
            <translation>The file has been added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/file_deeds.py" />
            <source>Computeren har intet program til denne slags fil. Gem den, og åbn den selv.</source>
            <translation>This computer has no program for this sort of file. Save it, and open it yourself.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/file_deeds.py" />
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Gem filen</source>
            <translation>Save the file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/file_deeds.py" />
            <source>Filen er gemt: {place}</source>
            <translation>The file has been saved: {place}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/file_deeds.py" />
            <source>Filen kunne ikke skrives. Tjek pladsen på disken, og prøv igen.</source>
            <translation>The file could not be written. Check the space on the disk, and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Gem som</source>
            <translation>Save as</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Ingen filer endnu. Træk et billede eller et dokument herind.</source>
            <translation>No files yet. Drag a picture or a document in here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Tilføj fil</source>
            <translation>Add file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Sted og tidspunkt slettes fra billeder, før de gemmes. Billeder af mennesker er personoplysninger: spørg først, og tag ikke papirer om borgere med her.</source>
            <translation>Place and time are deleted from pictures before they are saved. Pictures of people are personal data: ask first, and add no papers about citizens here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Billede.png</source>
            <translation>Picture.png</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Vælg filer</source>
            <translation>Choose files</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>Billeder og dokumenter</source>
            <translation>Pictures and documents</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>på vej</source>
            <translation>on its way</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>hentes ved næste synkronisering</source>
            <translation>comes with the next sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/files_pane.py" />
            <source>på serveren</source>
            <translation>on the server</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Nye</source>
            <translation>&amp;New</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Nye</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Aldrig besøgt</source>
            <translation>N&amp;ever visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Aldrig besøgt</source>
            <translation>Never visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Med åbent be&amp;hov</source>
            <translation>With an &amp;open need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Med åbent behov</source>
            <translation>With an open need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Mine, &amp;forfaldne til besøg</source>
            <translation>Mine, d&amp;ue for a visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Mine, forfaldne til besøg</source>
            <translation>Mine, due for a visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Reklamebeskyttede</source>
            <translation>&amp;Advertising-protected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Reklamebeskyttede</source>
            <translation>Advertising-protected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Også &amp;ophørte</source>
            <translation>Also &amp;ceased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Også ophørte</source>
            <translation>Also ceased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Branche …</source>
            <translation>&amp;Industry …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>O&amp;mråde …</source>
            <translation>&amp;District …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Nærmest den &amp;valgte først</source>
            <translation>Nea&amp;rest to the chosen one first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Ikke besøgt i …</source>
            <translation>Not &amp;visited for …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>{count} brancher</source>
            <translation>{count} industries</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>{count} områder</source>
            <translation>{count} districts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <source>Nærmest {postcode} først</source>
            <translation>Nearest to {postcode} first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Nærmest først</source>
            <translation>Nearest first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>{n} måned</source>
            <translation>{n} month</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>{n} måneder</source>
            <translation>{n} months</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>{n} år</source>
            <translation>
                <numerusform>{n} years</numerusform>
                <numerusform>{n} years</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Læser filen</source>
            <translation>Reads the file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>CVR</source>
            <translation>CVR</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>De første rækker</source>
            <translation>The first rows</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Række</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Årsag</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Afviste rækker</source>
            <translation>Refused rows</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importér</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Stop importen</source>
            <translation>Stop the import</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Gem rapport …</source>
            <translation>Save report …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Luk importen</source>
            <translation>Close the import</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importér virksomheder</source>
            <translation>Import companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Læser {file}</source>
            <translation>Reading {file}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Rapporten kunne ikke gemmes dér. Vælg en anden mappe.</source>
            <translation>The report could not be saved there. Choose another folder.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Rapporten er gemt: {file}</source>
            <translation>Report saved: {file}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importerer {file}</source>
            <translation>Importing {file}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>springes over: {columns}</source>
            <translation>skipped: {columns}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importér {count}</source>
            <translation>Import {count}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Der er intet nyt i filen. Intet er ændret.</source>
            <translation>There is nothing new in the file. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Opgaver om virksomhederne</source>
            <translation>Tasks about the companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Gem rapport</source>
            <translation>Save report</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>Lav en opgave om {n} ny virksomhed</source>
            <translation>Make a task about {n} new company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>Lav en opgave om hver af de {n} nye virksomheder</source>
            <translation>Make a task about each of the {n} new companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} ny</source>
            <translation>{n} new</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} nye</source>
            <translation>{n} new</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} ændret</source>
            <translation>{n} changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} ændrede</source>
            <translation>{n} changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} ophørt</source>
            <translation>{n} ceased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} ophørte</source>
            <translation>{n} ceased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>Lav opgaver til de ansvarlige: {what}</source>
            <translation>Make tasks for those responsible: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} ændres</source>
            <translation>{n} will change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>Importen er færdig.</source>
            <translation>The import is done.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} opgave er oprettet under Opfølgning.</source>
            <translation>{n} task was made under Follow-up.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} opgaver er oprettet under Opfølgning.</source>
            <translation>{n} tasks were made under Follow-up.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} række læst</source>
            <translation>{n} row read</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} rækker læst</source>
            <translation>{n} rows read</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} uændret</source>
            <translation>{n} unchanged</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <source>{n} uændrede</source>
            <translation>{n} unchanged</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/companies/import_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} afvist</source>
            <translation>
                <numerusform>{n} refused</numerusform>
                <numerusform>{n} refused</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>Læg sammen</source>
            <translation>Merge</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>{stands} bliver stående, og {double} lægges ind i den. Besøg, opkald, kontakter og historik fra begge følger med. Det kan fortrydes.</source>
            <translation>{stands} stays, and {double} is merged into it. Visits, calls, contacts and history of both come along. It can be undone.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>De siger det samme. Der er ikke noget at vælge.</source>
            <translation>They say the same. There is nothing to choose.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>Bliver stående</source>
            <translation>Stays</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>Fra den anden</source>
            <translation>From the other</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>Er det den samme virksomhed?</source>
            <translation>Is it the same company?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/merge_pane.py" />
            <source>Virksomheden uden navn</source>
            <translation>The company without a name</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <source>fx svejser</source>
            <translation>e.g. welder</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <source>fx 26/10 eller om 3 uger</source>
            <translation>e.g. 26/10 or in 3 weeks</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <source>Tilstand</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Antal</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <source>Gem behov</source>
            <translation>Save need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <source>Ret behovet</source>
            <translation>Edit the need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <source>Nyt behov</source>
            <translation>New need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/need_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/number_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Skriv et helt tal, for eksempel 1.</source>
            <translation>Write a whole number, such as 1.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <source>Ingen behov noteret endnu.</source>
            <translation>No needs noted yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <source>Tilføj behov</source>
            <translation>Add need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <location filename="../../src/fieldvisit/ui/shell/needs_verb.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Ugens behov</source>
            <translation>Needs of the week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <source>Ugens behov hos alle virksomheder</source>
            <translation>Needs of the week at all companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <source>Luk behovet</source>
            <translation>Close the need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/needs_pane.py" />
            <source>Åbn behovet igen</source>
            <translation>Open the need again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/no_companies.py" />
            <source>Ingen passer. Fjern et filter.</source>
            <translation>None fits. Remove a filter.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/no_companies.py" />
            <source>Fjern filtre</source>
            <translation>Remove filters</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/no_companies.py" />
            <source>Der er ingen virksomheder på denne computer endnu. Synkronisér, eller importér en fil.</source>
            <translation>There are no companies on this computer yet. Sync, or import a file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/no_companies.py" />
            <source>Importér fra fil …</source>
            <translation>Import from file …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/no_companies.py" />
            <source>Der er ingen virksomheder på denne computer endnu. Synkronisér for at hente dem.</source>
            <translation>There are no companies on this computer yet. Sync to fetch them.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>&amp;Gemte filtre</source>
            <translation>&amp;Saved filters</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>Gem &amp;dette filter …</source>
            <translation>Save &amp;this filter …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>&amp;Omdøb</source>
            <translation>&amp;Rename</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>&amp;Slet</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>Filterets navn</source>
            <translation>Name of the filter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>fx Små i Broby</source>
            <translation>e.g. Small ones in Broby</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/saved_menu.py" />
            <source>Gem filter</source>
            <translation>Save filter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <source>Sortering</source>
            <translation>Sorting</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <source>&amp;Omvendt rækkefølge</source>
            <translation>&amp;Reverse order</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <source>Sortering: {order}</source>
            <translation>Sorting: {order}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <source>Sortering: nærmest {postcode}</source>
            <translation>Sorted by: nearest to {postcode}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <source>Sortering: {order}, omvendt</source>
            <translation>Sorted by: {order}, reversed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/sort_menu.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Størrelse</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Log via kollegaen</source>
            <translation>Log via the colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Log via {name}</source>
            <translation>Logged through {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Besøg hver måned</source>
            <translation>Visit every month</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Besøg hver {n}. måned</source>
            <translation>Visit every {n} months</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>{interval} · næste inden {day}</source>
            <translation>{interval} · next by {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Ingen ansvarlig · {names} dækker her</source>
            <translation>Nobody responsible · {names} covers this</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Ansvarlig: {name}</source>
            <translation>Responsible: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/standing_chips.py" />
            <source>Stedfortræder: {name}</source>
            <translation>Deputy: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Planlagt besøg</source>
            <translation>Planned visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Besøg</source>
            <translation>Visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Besøg aflyst af virksomheden</source>
            <translation>Visit cancelled by the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Besøg aflyst af os</source>
            <translation>Visit cancelled by us</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Udeblevet besøg</source>
            <translation>Visit with no-show</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>{n} tilsagn</source>
            <translation>
                <numerusform>{n} commitment</numerusform>
                <numerusform>{n} commitments</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Kendskab</source>
            <translation>Knowledge only</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Nej tak</source>
            <translation>No thanks</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{n} tilbud gennemgået</source>
            <translation>
                <numerusform>{n} offer discussed</numerusform>
                <numerusform>{n} offers discussed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>{n} på shortlisten</source>
            <translation>
                <numerusform>{n} on the shortlist</numerusform>
                <numerusform>{n} on the shortlist</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>1 {type}</source>
            <translation>1 {type}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source> på {posts}</source>
            <translation> for {posts}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source> i {weeks}</source>
            <translation> for {weeks}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>ring igen {day}</source>
            <translation>call again {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Opkald: {result}</source>
            <translation>Call: {result}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Mail besvaret</source>
            <translation>Mail answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Henvendelse besvaret</source>
            <translation>Inquiry answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Mail modtaget</source>
            <translation>Mail received</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Henvendelse modtaget</source>
            <translation>Inquiry received</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Samtykke trukket tilbage</source>
            <translation>Consent withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{people} må ikke længere vises for {company}</source>
            <translation>{people} may no longer be shown to {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Samtykke registreret</source>
            <translation>Consent registered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{people} må vises for {company}</source>
            <translation>{people} may be shown to {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>før {value}</source>
            <translation>before {value}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>ja</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>nej</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>aktiv</source>
            <translation>active</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>ophørt</source>
            <translation>ceased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Årsværk</source>
            <translation>FTE</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>fx ringede, søger en svejser</source>
            <translation>e.g. rang, looks for a welder</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Til kollegaen</source>
            <translation>To the colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Senest</source>
            <translation>At the latest</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Giv videre</source>
            <translation>Pass on</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Luk beskeden</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Til {name}</source>
            <translation>To {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Skriv, hvad kollegaen skal vide.</source>
            <translation>Write what the colleague is to know.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/via_bar.py" />
            <source>Skriv en dato, for eksempel 13/10 eller om 3 dage.</source>
            <translation>Write a date, for example 13/10 or om 3 dage.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Hvornår</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Husk</source>
            <translation>Remember</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Planlæg besøg</source>
            <translation>Plan visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Luk nyt besøg</source>
            <translation>Close new visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Skriv dag og klokkeslæt, fx fre 13:00.</source>
            <translation>Write day and time, e.g. fri 13:00.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Begrundelse</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <location filename="../../src/fieldvisit/ui/value_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <location filename="../../src/fieldvisit/ui/value_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Ikke valgt</source>
            <translation>Not chosen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>ordinært job</source>
            <translation>ordinary job</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>deltid</source>
            <translation>part-time</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>småjob</source>
            <translation>small job</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>løntilskud</source>
            <translation>wage subsidy</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>praktik</source>
            <translation>placement</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Motivation</source>
            <translation>Motivation</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Faglighed</source>
            <translation>Skills</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Møder til tiden her</source>
            <translation>On time here</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Kan komme frem</source>
            <translation>Can get there</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Sprog til jobbet</source>
            <translation>Language for the job</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/criteria_form.py" />
            <source>Første trin</source>
            <translation>First step</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/draft_keeper.py" />
            <source>Vi gendannede dit notat fra kl. {time}</source>
            <translation>We restored your note from {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/draft_keeper.py" />
            <source>Vi gendannede dit notat fra {when}</source>
            <translation>We restored your note from {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>Ingen dato</source>
            <translation>No date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>{days} over</source>
            <translation>{days} over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/due_rows.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Forfalden</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>kl. {time}</source>
            <translation>at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>Egen opgave</source>
            <translation>Own task</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>lovet {name}</source>
            <translation>promised {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Rolle</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Initialer</source>
            <translation>Initials</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ejer</source>
            <translation>Owner</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sted</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Gælder fra</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Mål</source>
            <translation>Goal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket ud</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>På listen</source>
            <translation>On the list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Forløb</source>
            <translation>Course</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Besvaret</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/requests_tab.py" />
            <source>De spørger os</source>
            <translation>They ask us</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Profiler i svaret</source>
            <translation>Profiles in the answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/answer_inquiry.py" />
            <location filename="../../src/fieldvisit/services/record_inquiry.py" />
            <source>Henvendelsen</source>
            <translation>The inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Medarbejder</source>
            <translation>Colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Foreslået af</source>
            <translation>Proposed by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Lederens ord</source>
            <translation>The leader's word</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Stilling</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hjemmeside</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Reklamebeskyttelse</source>
            <translation>Advertising protection</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tjekket i CVR</source>
            <translation>Checked in CVR</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Begyndt</source>
            <translation>Begun</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Arbejdssted</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Etage</source>
            <translation>Floor</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Dør</source>
            <translation>Door</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Kommune</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vejvisning</source>
            <translation>Directions</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Branchekode</source>
            <translation>Industry code</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Årsværk, 4 måneder</source>
            <translation>FTE, 4 months</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Årsværk, sidste måned</source>
            <translation>FTE, last month</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Årsværk, 12 måneder</source>
            <translation>FTE, 12 months</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Pladser i brug</source>
            <translation>Places in use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Besøgsinterval</source>
            <translation>Visit interval</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vist navn</source>
            <translation>Name shown</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Anmodning</source>
            <translation>Request</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Jobønsker</source>
            <translation>Job wishes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hensyn</source>
            <translation>Adjustments</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Borgeren hørt</source>
            <translation>Citizen heard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sagens status</source>
            <translation>State of the case</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Kampagne</source>
            <translation>Campaign</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Begynder</source>
            <translation>Begins</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slutter</source>
            <translation>Ends</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Målet tæller</source>
            <translation>The goal counts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tæller som tilsagn</source>
            <translation>Counts as commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ringes op af</source>
            <translation>Called by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Plads på ringelisten</source>
            <translation>Place on the call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Dato</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Fra</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Til</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/invite_form.py" />
            <source>Arrangement</source>
            <translation>Event</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Inviteret af</source>
            <translation>Invited by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Af</source>
            <translation>By</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tidspunkt</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Resultat</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kanal</source>
            <translation>Channel</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kilde</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Modtaget</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Taget af</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Svar senest</source>
            <translation>Answer by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Tilsagn</source>
            <translation>Commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slags frist</source>
            <translation>Kind of deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Titel</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Lovet til</source>
            <translation>Promised to</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Frist</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Gjort</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Gjort af</source>
            <translation>Done by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Konsulent</source>
            <translation>Consultant</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Aftalt til</source>
            <translation>Agreed for</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sluttet</source>
            <translation>Ended</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Udbytte</source>
            <translation>Gain</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Modtagelse, 1 til 5</source>
            <translation>Reception, 1 to 5</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_list.py" />
            <source>I tasken</source>
            <translation>In the bag</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Skrevet af</source>
            <translation>Written by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Spørgsmål</source>
            <translation>Questions</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Tekst</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_detail.py" />
            <source>Næste skridt</source>
            <translation>Next step</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Antal stillinger</source>
            <translation>Number of posts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slut</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Uger</source>
            <translation>Weeks</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slags tilsagn</source>
            <translation>Kind of commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Givet</source>
            <translation>Given</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Godkendt i VITAS</source>
            <translation>Approved in VITAS</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Godkendt af</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Formål</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Shortlist</source>
            <translation>Shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Kandidat</source>
            <translation>Candidate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kriterier</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hvordan</source>
            <translation>How</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Felter, der må vises</source>
            <translation>Fields that may be shown</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket tilbage, hvordan</source>
            <translation>Withdrawn, how</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket tilbage af</source>
            <translation>Withdrawn by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <source>Vi finder</source>
            <translation>We find</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vi finder, antal</source>
            <translation>We find, number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <source>De åbner</source>
            <translation>They open</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>De åbner, pladser</source>
            <translation>They open, places</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <source>Ses på igen</source>
            <translation>Review</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Profiler, vi har</source>
            <translation>Profiles we have</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Profiler, der mangler</source>
            <translation>Profiles that are missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Sendt</source>
            <translation>Sent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Valgt</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Valgt af</source>
            <translation>Chosen by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Valgt kl.</source>
            <translation>Chosen at</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Områder</source>
            <translation>Districts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Lavest er bedst</source>
            <translation>Lower is better</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Henvisning</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <source>Kode</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Udgave</source>
            <translation>Edition</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Beskrivelse</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Godkendt</source>
            <translation>Approved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Uddannelse at bede om</source>
            <translation>Training to ask for</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ord</source>
            <translation>Word</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Filtype</source>
            <translation>File type</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/trash/item_pane.py" />
            <source>Indhold</source>
            <translation>Content</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tilføjet</source>
            <translation>Added</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hvorfor matchet sluttede</source>
            <translation>Why the match ended</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Forventningsafstemning</source>
            <translation>Agreeing expectations</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Forslag</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Del af tilbuddet</source>
            <translation>Part of the offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Afgjort af</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Afgjort</source>
            <translation>Decided</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>it-supporter</source>
            <translation>IT supporter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <source>Gem anmodningen</source>
            <translation>Save the request</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <source>Skriv, hvilket fag de mangler.</source>
            <translation>Write which trade they are short of.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <source>Profiler, de ønsker</source>
            <translation>Profiles they want</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/asked_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Skriv antal og fag, ingen navne.</source>
            <translation>Write numbers and trades, no names.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Markér som gjort</source>
            <translation>Mark as done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Åbn besøg</source>
            <translation>Open visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <location filename="../../src/fieldvisit/ui/shell/row_menu.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/solved_pane.py" />
            <source>Historik</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Egen opgave, ikke lovet nogen</source>
            <translation>Own task, promised to nobody</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Slags</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Regnet fra</source>
            <translation>Counted from</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Stedfortræder, hvis du ikke når det</source>
            <translation>Deputy, if you run out of time</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <source>Du er stedfortræder</source>
            <translation>You are the deputy</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <source>Forfaldent i holdet</source>
            <translation>Overdue in the team</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <source>Forslag efter besøg</source>
            <translation>Proposals after visits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <source>Udført</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <source>{name} har ikke nået det</source>
            <translation>{name} has not got round to it</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/solved_pane.py" />
            <source>En kollega</source>
            <translation>A colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/visits/follow_up_boxes.py" />
            <location filename="../../src/fieldvisit/services/export_calendar.py" />
            <source>Opfølgning</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Alt er fulgt op.</source>
            <translation>Everything is followed up.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Gjort: {title}</source>
            <translation>Done: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Overtaget: {title}</source>
            <translation>Taken over: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Genåbnet: {title}</source>
            <translation>Reopened: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Rettet: {title}</source>
            <translation>Changed: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Ny dato: {title}</source>
            <translation>New date: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Opfølgning oprettet: {title}</source>
            <translation>Follow-up created: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>{n} frist oprettet for {company}</source>
            <translation>{n} deadline created for {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>{n} frister oprettet for {company}</source>
            <translation>{n} deadlines created for {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/due_chip.py" />
            <source>om {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/due_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Denne uge</source>
            <translation>This week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/due_rows.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Senere</source>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Frister</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <location filename="../../src/fieldvisit/ui/today/inquiries_card.py" />
            <source>Henvendelser</source>
            <translation>Inquiries</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/requests_tab.py" />
            <source>Anmodninger</source>
            <translation>Requests</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Kvalitet</source>
            <translation>Quality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Filtrér opfølgning</source>
            <translation>Filter follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Til kalenderen …</source>
            <translation>To the calendar …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Intet mangler.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Ingen åbne frister</source>
            <translation>No open deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} frist</source>
            <translation>{n} deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} frister</source>
            <translation>{n} deadlines</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} i dag</source>
            <translation>
                <numerusform>{n} today</numerusform>
                <numerusform>{n} today</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} forfalden</source>
            <translation>{n} overdue</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} forfaldne</source>
            <translation>{n} overdue</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/hand_over_bar.py" />
            <source>Hvem skal svare?</source>
            <translation>Who is to answer?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/hand_over_bar.py" />
            <source>fx de vil ringes op efter kl. 13</source>
            <translation>e.g. they want a call after 13:00</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/hand_over_bar.py" />
            <source>Overdrag henvendelsen</source>
            <translation>Hand the inquiry over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/hand_over_bar.py" />
            <source>Hvad skal de vide?</source>
            <translation>What must they know?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Ingen henvendelser venter på dig.</source>
            <translation>No inquiries wait for you.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Ikke taget</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/services/export_calendar.py" />
            <source>Ukendt virksomhed</source>
            <translation>Unknown company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Henvendelsen er gemt</source>
            <translation>Inquiry saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Henvendelsen er rettet</source>
            <translation>Inquiry changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Henvendelse besvaret: {company}</source>
            <translation>Inquiry answered: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Du svarer på henvendelsen</source>
            <translation>You answer the inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Henvendelsen er overdraget</source>
            <translation>Inquiry handed over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Henvendelsen er genåbnet</source>
            <translation>Inquiry reopened</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>fx mangler to svejsere fra november</source>
            <translation>e.g. need two welders from November</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Hvordan kom den?</source>
            <translation>How did it come?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Hvem sendte dem til os?</source>
            <translation>Who sent them to us?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Hvem svarer?</source>
            <translation>Who answers?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Virksomheden er lovet CV'er</source>
            <translation>The company was promised CVs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Gem henvendelsen</source>
            <translation>Save the inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Ret henvendelsen</source>
            <translation>Change the inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/words_bar.py" />
            <source>Gem rettelsen</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Plejer at være {days} fra i dag.</source>
            <translation>Usually {days} from today.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Ikke taget af nogen endnu</source>
            <translation>Not taken by anybody yet</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Mig ({name})</source>
            <translation>Me ({name})</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Skriv, hvilken virksomhed der spørger.</source>
            <translation>Write which company asks.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Skriv, hvad virksomheden spurgte om.</source>
            <translation>Write what the company asked.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <source>Hvad spørger de om?</source>
            <translation>What do they ask?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_form.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>CV'er senest</source>
            <translation>CVs by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>fx sendt regler for praktik</source>
            <translation>e.g. sent the rules for placements</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Hvad svarede du?</source>
            <translation>What did you answer?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Gem svaret</source>
            <translation>Save the answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Overtag</source>
            <translation>Take over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Overdrag</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>Genåbn</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Ikke taget af nogen</source>
            <translation>Taken by nobody</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Besvaret {when}</source>
            <translation>Answered {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Sendt {day}</source>
            <translation>Sent {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Svarer</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiry_pane.py" />
            <source>Svaret</source>
            <translation>The answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Besøg uden notat efter 2 dage</source>
            <translation>Visits without a note after 2 days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Tilsagn uden startdato</source>
            <translation>Commitments without a start date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Virksomheder uden kontaktperson</source>
            <translation>Companies without a contact person</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Svar {day}</source>
            <translation>Answered {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Svar senest {day}</source>
            <translation>Answer by {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>De venter på svar</source>
            <translation>They wait for an answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/mails.py" />
            <source>Tak for jeres henvendelse.</source>
            <translation>Thank you for your inquiry.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/mails.py" />
            <source>Svar på jeres henvendelse</source>
            <translation>Answer to your inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/mails.py" />
            <source>Som vi aftalte, vender jeg tilbage til dig.</source>
            <translation>As we agreed, I am getting back to you.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/mails.py" />
            <source>Vores aftale</source>
            <translation>Our agreement</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} nyt</source>
            <translation>{n} new</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} besat</source>
            <translation>{n} filled</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} besatte</source>
            <translation>{n} filled</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} lukket</source>
            <translation>{n} closed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <source>{n} lukkede</source>
            <translation>{n} closed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Uden branche</source>
            <translation>No trade</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_rows.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <source>Ingen behov er noteret eller ændret i ugen.</source>
            <translation>No needs were noted or changed in the week.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <source>Ugen før</source>
            <translation>Week before</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <source>Ugen efter</source>
            <translation>Week after</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Udskriv eller gem …</source>
            <translation>Print or save …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <location filename="../../src/fieldvisit/ui/visits/thanks_text.py" />
            <source>Venlig hilsen</source>
            <translation>Kind regards</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <source>Ugens behov, {week}</source>
            <translation>Needs of the week, {week}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/needs_tab.py" />
            <source>Nyt: noteret i ugen. Ændret: rettet, men stadig åbent. Besat og lukket: sat i ugen. Listen har ingen kontakter og ingen kandidater.</source>
            <translation>New: noted in the week. Changed: corrected, but still open. Filled and closed: set in the week. The list holds no contacts and no candidates.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>{name} har ikke nået det.</source>
            <translation>{name} has not got round to it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>Du er stedfortræder for virksomheden.</source>
            <translation>You are the company's deputy.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>Du ser det som teamleder.</source>
            <translation>You see it as team leader.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>Overtag henvendelsen</source>
            <translation>Take the inquiry over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>Overtag fristen</source>
            <translation>Take the deadline over</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/other_pane.py" />
            <source>Gjort {when}</source>
            <translation>Done {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Forslag efter besøget. Opret det, eller lad det ligge.</source>
            <translation>A proposal after the visit. Create it, or leave it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret frist</source>
            <translation>Create deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret frister</source>
            <translation>Create deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret {n} frist for {company}</source>
            <translation>Create {n} deadline for {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret {n} frister for {company}</source>
            <translation>Create {n} deadlines for {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>fx ring til nordlys fre</source>
            <translation>e.g. call nordlys fri</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Lovet virksomheden</source>
            <translation>Promised the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/task_preview.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny opfølgning</source>
            <translation>New follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>fx to med kørekort, klar fra uge 43</source>
            <translation>e.g. two with a driving licence, ready from week 43</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>{partner} spørger os</source>
            <translation>{partner} asks us</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>Anmodning til {partner}</source>
            <translation>Request to {partner}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>{n} profil</source>
            <translation>{n} profile</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>{n} profiler</source>
            <translation>{n} profiles</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Hvad svarede vi?</source>
            <translation>What did we answer?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Hvad svarede de?</source>
            <translation>What did they answer?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Ret svaret</source>
            <translation>Correct the answer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Skriv et helt tal, 0 for ingen.</source>
            <translation>Write a whole number, 0 for none.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>Profiler</source>
            <translation>Profiles</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/request_pane.py" />
            <source>ingen profiler</source>
            <translation>no profiles</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/requests_tab.py" />
            <source>Ny anmodning fra en anden kommune</source>
            <translation>New request from another municipality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/requests_tab.py" />
            <source>Ingen anmodninger til andre kommuner.</source>
            <translation>No requests to other municipalities.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/requests_tab.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Anmodningen er gemt</source>
            <translation>Request saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/requests_tab.py" />
            <source>Svaret er gemt</source>
            <translation>The answer is saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>Sidste arbejdsdag før start</source>
            <translation>Last working day before the start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdag efter {day}</source>
            <translation>{n} working day after {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdage efter {day}</source>
            <translation>{n} working days after {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdag efter start</source>
            <translation>{n} working day after the start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdage efter start</source>
            <translation>{n} working days after the start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} dag efter start</source>
            <translation>{n} day after the start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} dage efter start</source>
            <translation>{n} days after the start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/task_preview.py" />
            <source>Skriv virksomhed og dato med, fx “ring til nordlys fre 13”.</source>
            <translation>Write company and date too, e.g. “call nordlys fri 13”.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/task_preview.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv en dato, fx fre eller om 3 dage</source>
            <translation>type a date, e.g. fri or in 3 days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/task_preview.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>uden virksomhed</source>
            <translation>without a company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/task_preview.py" />
            <source>uden virksomhed, flere passer: {names}</source>
            <translation>without a company, several fit: {names}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/words_bar.py" />
            <source>Hvad skal gøres?</source>
            <translation>What is to be done?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <source>Den første dag</source>
            <translation>The first day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Gå dertil</source>
            <translation>Go there</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Spring over</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <source>Alle trin</source>
            <translation>All steps</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <source>Luk vejledningen</source>
            <translation>Close the guide</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <source>Vis mindre</source>
            <translation>Show less</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/coach_line.py" />
            <source>Vis mere</source>
            <translation>Show more</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Åbn dagens besøg</source>
            <translation>Open today's visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Det næste besøg står øverst på I dag. Start det, når du er hos virksomheden.</source>
            <translation>The next visit stands at the top of Today. Start it when you are at the company.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Skriv et behov</source>
            <translation>Write a need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Gå ned til spørgsmålet om behov, og skriv stillingen. Den gemmes, mens du skriver.</source>
            <translation>Go down to the question about needs, and write the job. It is saved while you type.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Svar på tilbud fra tasken</source>
            <translation>Answer offers of the bag</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Gå over i tasken, og svar på tilbuddene med et bogstav: vist, interesseret, nej tak.</source>
            <translation>Go over to the bag, and answer the offers with a letter: shown, interested, no thanks.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Sæt en kandidat på shortlisten</source>
            <translation>Put a candidate on the shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Find en af kandidaterne, og føj vedkommende til listen.</source>
            <translation>Find one of the candidates, and add them to the list.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Aftal et tilsagn</source>
            <translation>Agree a commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Skriv, hvad virksomheden lover, og hvor mange pladser det er. Ctrl+Enter gemmer.</source>
            <translation>Write what the company promises, and how many places it is. Ctrl+Enter saves.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Sæt en frist</source>
            <translation>Set a deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Skriv, hvad der skal gøres, og hvornår: fre, om 3 dage eller uge 42.</source>
            <translation>Write what is to be done, and when: fri, in 3 days or week 42.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Afslut besøget</source>
            <translation>End the visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Se, hvad der mangler, og afslut. Du kan rette det bagefter.</source>
            <translation>See what is missing, and end it. You can edit it afterwards.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Fortryd noget</source>
            <translation>Undo something</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Det sidste, du gjorde, kan tages tilbage. F7 viser det hele, F8 det slettede.</source>
            <translation>What you did last can be taken back. F7 shows all of it, F8 what was deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Se, hvordan det var før</source>
            <translation>See how it was before</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Historik viser, hvem der ændrede hvad. Papirkurven gemmer i 30 dage.</source>
            <translation>History shows who changed what. The trash keeps things for 30 days.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Skriv begyndelsen af et navn hvor som helst, og tryk Enter. Det virker også uden net.</source>
            <translation>Type the beginning of a name anywhere, and press Enter. It works without a network too.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Ring fra ringelisten</source>
            <translation>Call from the call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Vælg svaret på opkaldet, skriv hvornår I tales ved igen, og gem.</source>
            <translation>Choose how the call went, write when you talk again, and save.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Synkronisér, og læs beviset</source>
            <translation>Sync, and read the proof</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/first_day_steps.py" />
            <source>Åbn så Synkronisering: øverst står, hvor mange ændringer der er sikret på serveren.</source>
            <translation>Then open Sync: at the top it says how many changes are secured on the server.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/key_sheet.py" />
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <source>Genveje</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Brugervejledning</source>
            <translation>User guide</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>Søg i vejledningen</source>
            <translation>Search the guide</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>Søg: papirkurv, frist</source>
            <translation>Search: papirkurv, frist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>Kapitler</source>
            <translation>Chapters</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>Kapitlets tekst</source>
            <translation>Text of the chapter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>{n} kapitel</source>
            <translation>{n} chapter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>{n} kapitler</source>
            <translation>{n} chapters</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/manual_panel.py" />
            <source>Intet kapitel har de ord. Slet noget i søgefeltet.</source>
            <translation>No chapter has those words. Delete something in the search field.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Trin</source>
            <translation>Steps</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Begynd forfra</source>
            <translation>Begin again</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>{n} trin er gjort</source>
            <translation>
                <numerusform>{n} step is done</numerusform>
                <numerusform>{n} steps are done</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Et trin er gjort, når du selv har gjort det i vinduet.</source>
            <translation>A step is done when you have done it in the window yourself.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Skjul linjen under siden</source>
            <translation>Hide the line below the page</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Vis næste trin under siden</source>
            <translation>Show the next step below the page</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Sprunget over</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Næste</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Mangler</source>
            <translation>Missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/help/steps_panel.py" />
            <source>Tag trinnet med igen</source>
            <translation>Take the step up again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Rettelser, de nyeste først</source>
            <translation>Edits, the latest first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Hvad historikken er om</source>
            <translation>What the history is about</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Papirkurv</source>
            <translation>Trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Henter historikken …</source>
            <translation>Fetching the history …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Vis historik for</source>
            <translation>Show history of</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Historik: {name}</source>
            <translation>History: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_row.py" />
            <source>Åben</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/notes_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Fri note</source>
            <translation>Free note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Værdien er gendannet</source>
            <translation>The value is restored</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Versionen er gendannet</source>
            <translation>The version is restored</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Konflikten er åben igen</source>
            <translation>The conflict is open again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Fortrudt</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Ingen har rettet oplysningen, siden den blev oprettet.</source>
            <translation>Nobody has edited this since it was created.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Historikken her er kun fra denne computer, indtil du synkroniserer.</source>
            <translation>The history here is from this computer only until you sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/history_panel.py" />
            <source>Kollegers rettelser er fra synkroniseringen {when}. Dine egne står her med det samme.</source>
            <translation>Colleagues' edits are from the sync {when}. Your own stand here at once.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_pane.py" />
            <source>Gendan værdien</source>
            <translation>Restore the value</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_pane.py" />
            <source>Gendan hele versionen</source>
            <translation>Restore the whole version</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/solved_pane.py" />
            <source>Fortryd valget</source>
            <translation>Undo the choice</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_pane.py" />
            <source>Din rolle kan læse historikken. Andre kan gendanne.</source>
            <translation>Your role can read the history. Others can restore.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_pane.py" />
            <source>Gendan skriver en ny rettelse. Intet forsvinder af historikken.</source>
            <translation>Restoring writes a new edit. Nothing leaves the history.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_pane.py" />
            <source>Gendan {field} fra før</source>
            <translation>Restore the earlier {field}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Som det var først</source>
            <translation>As it was at first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Konflikt, din værdi</source>
            <translation>Conflict, your value</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Konflikt, værdien fra {name}</source>
            <translation>Conflict, {name}'s value</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>en kollega</source>
            <translation>a colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Rettet af dig</source>
            <translation>Edited by you</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Rettet af {name}</source>
            <translation>Edited by {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <location filename="../../src/fieldvisit/services/edit_company.py" />
            <source>Virksomheden</source>
            <translation>The company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Indholdet er slettet</source>
            <translation>The content is erased</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Værdierne, før nogen rettede dem. De felter, som aldrig er rettet, står uændret.</source>
            <translation>The values before anybody edited them. Fields that were never edited stay as they are.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Konflikten er åben. Denne værdi venter på jeres valg.</source>
            <translation>The conflict is open. This value waits for your choice.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Fravalgt af {name} {when}. Værdien er gemt her.</source>
            <translation>Not chosen by {name} {when}. The value is kept here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>På denne computer. Venter på synkronisering.</source>
            <translation>On this computer. Waiting for sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>På denne computer</source>
            <translation>On this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/history/line_words.py" />
            <source>Måske på en anden computer</source>
            <translation>Perhaps on another computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Hvem tilsagnet er til</source>
            <translation>Whom the commitment is for</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Henvendelse</source>
            <translation>Inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Ord i min ordbog</source>
            <translation>Word in my dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Dækning</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Fil</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Oplysning</source>
            <translation>Record</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Filen er flyttet til papirkurven</source>
            <translation>The file has been moved to the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Kontakten er flyttet til papirkurven</source>
            <translation>Contact moved to trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Behovet er flyttet til papirkurven</source>
            <translation>The need was moved to the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Tilsagnet er flyttet til papirkurven</source>
            <translation>The commitment was moved to the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Fristen er flyttet til papirkurven</source>
            <translation>The deadline was moved to the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/kind_words.py" />
            <source>Bytteaftalen er flyttet til papirkurven</source>
            <translation>The exchange agreement was moved to the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/navigation.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Det ligner et CPR-nummer: holdt tilbage under Synkronisering.</source>
            <translation>This looks like a CPR number: held back under Sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Forbind til kommunen</source>
            <translation>Connect to your municipality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <source>Din leder eller it-afdelingen har givet dig adressen og en kode, der virker i 15 minutter.</source>
            <translation>Your leader or the IT department has given you the address and a code that works for 15 minutes.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <source>Forbind</source>
            <translation>Connect</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <source>Serverens adresse</source>
            <translation>Address of the server</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <source>Skriv adressen, som den står i mailen fra kommunen.</source>
            <translation>Type the address as it stands in the mail from your municipality.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/connect_step.py" />
            <source>Skriv koden fra kommunen.</source>
            <translation>Type the code from your municipality.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/fetch_step.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Hent dine data</source>
            <translation>Fetch your data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/fetch_step.py" />
            <source>Virksomheder, besøg og aftaler hentes og gemmes krypteret. Det tager cirka 1 minut.</source>
            <translation>Companies, visits and agreements are fetched and stored encrypted. It takes about 1 minute.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/fetch_step.py" />
            <source>Hent</source>
            <translation>Fetch</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/fetch_step.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <source>Ikke begyndt</source>
            <translation>Not begun</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Kom i gang</source>
            <translation>Get started</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Vil du bare prøve?</source>
            <translation>Just want to try?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <source>Prøv med eksempeldata</source>
            <translation>Try with sample data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Slet eksempeldata</source>
            <translation>Delete sample data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Adresse og kode</source>
            <translation>Address and code</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Vælg adgangskode</source>
            <translation>Choose a password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Låser data på denne computer</source>
            <translation>Locks the data on this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Ca. {n} minut</source>
            <translation>About {n} minute</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Ca. {n} minutter</source>
            <translation>About {n} minutes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Velkommen til FieldVisit</source>
            <translation>Welcome to FieldVisit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Fortsæt med eksempeldata</source>
            <translation>Go on with sample data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/first_run_page.py" />
            <source>Eksempeldata ligger på denne computer.</source>
            <translation>Sample data is on this computer.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Vælg en adgangskode til computeren</source>
            <translation>Choose a password for this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Den krypterer alt, hvad FieldVisit gemmer her. Uden den kan ingen læse dine data, heller ikke hvis computeren bliver stjålet.</source>
            <translation>It encrypts everything FieldVisit stores here. Without it nobody can read your data, not even if the computer is stolen.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Fortsæt</source>
            <translation>Continue</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Adgangskode</source>
            <translation>Password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Gentag adgangskoden</source>
            <translation>Repeat the password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Mindst 12 tegn, gerne en hel sætning.</source>
            <translation>At least 12 characters, a whole sentence is fine.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>{count} tegn. Lang nok</source>
            <translation>{count} characters. Long enough</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>{n} tegn mangler.</source>
            <translation>
                <numerusform>{n} more needed.</numerusform>
                <numerusform>{n} more needed.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Adgangskoden skal have mindst 12 tegn.</source>
            <translation>The password needs at least 12 characters.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>De to adgangskoder er ikke ens. Skriv den igen.</source>
            <translation>The two passwords differ. Type it again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Lås automatisk efter {n} minut uden brug</source>
            <translation>Lock automatically after {n} minute without use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Lås automatisk efter {n} minutter uden brug</source>
            <translation>Lock automatically after {n} minutes without use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Kommunen har sat grænsen til højst {n} minut.</source>
            <translation>Your municipality allows {n} minute at most.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Kommunen har sat grænsen til højst {n} minutter.</source>
            <translation>Your municipality allows {n} minutes at most.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <source>En opdigtet kommune med 312 virksomheder og en hel arbejdsdag bliver lavet på denne computer. Det kræver intet net, og dine egne data bliver ikke rørt.</source>
            <translation>A made-up municipality with 312 companies and a whole working day is being made on this computer. It needs no network, and your own data is not touched.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <location filename="../../src/fieldvisit/ui/widgets/failure_line.py" />
            <location filename="../../src/fieldvisit/ui/widgets/over_panel.py" />
            <source>Prøv igen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <source>Eksempeldata gøres klar …</source>
            <translation>Getting the sample data ready …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Afbryd</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <source>{what} {done} af {whole}</source>
            <translation>{what} {done} of {whole}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <source>Afbryder …</source>
            <translation>Cancelling …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_step.py" />
            <location filename="../../src/fieldvisit/ui/onboarding/step_form.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/widgets/page_header.py" />
            <source>Tilbage</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Eksempeldata lukkes …</source>
            <translation>Closing the sample data …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Afbrudt. Intet er lavet.</source>
            <translation>Cancelled. Nothing was made.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Eksempeldata er slettet.</source>
            <translation>The sample data is deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Laver en server til kommunen …</source>
            <translation>Making a server for the municipality …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Opretter kollegerne …</source>
            <translation>Adding the colleagues …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Skriver virksomheder, besøg og aftaler …</source>
            <translation>Writing companies, visits and agreements …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Henter data til de fire computere …</source>
            <translation>Fetching data for the four computers …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Eksempeldata er allerede åbne i et andet vindue. Intet er ændret. Luk det, og prøv igen.</source>
            <translation>The sample data is already open in another window. Nothing was changed. Close it and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Der er ikke plads nok på disken til eksempeldata. Intet er lavet, og dine egne data er ikke rørt. Frigør 50 MB, og prøv igen.</source>
            <translation>There is not enough room on the disk for the sample data. Nothing was made, and your own data was not touched. Free 50 MB and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>I mappen til eksempeldata ligger filer, som FieldVisit ikke har lavet. Intet er ændret. Flyt dem, og prøv igen.</source>
            <translation>The folder for the sample data holds files that FieldVisit did not make. Nothing was changed. Move them and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Eksempeldata er lavet med en anden adgangskode. Intet er ændret. Slet dem, og prøv igen.</source>
            <translation>The sample data was made with another password. Nothing was changed. Delete it and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/sample_trial.py" />
            <source>Eksempeldata kunne ikke åbnes. Dine egne data er ikke rørt. Se, om der er plads på disken, eller slet eksempeldata, og prøv igen.</source>
            <translation>The sample data could not be opened. Your own data was not touched. See whether there is room on the disk, or delete the sample data, and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/step_list.py" />
            <source>færdig</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/step_list.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>nu</source>
            <translation>now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/step_list.py" />
            <location filename="../../src/fieldvisit/ui/widgets/form.py" />
            <source>mangler</source>
            <translation>missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Lås op</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Goddag</source>
            <translation>Hello</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Glemt adgangskode</source>
            <translation>Forgotten password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Skift bruger</source>
            <translation>Change user</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Alt er gemt og krypteret på denne computer</source>
            <translation>Everything is saved and encrypted on this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Goddag, {name}</source>
            <translation>Hello, {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Skriv din adgangskode for at åbne FieldVisit.</source>
            <translation>Type your password to open FieldVisit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>{n} ændring venter på synkronisering</source>
            <translation>{n} change is waiting for sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>{n} ændringer venter på synkronisering</source>
            <translation>{n} changes are waiting for sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Intet venter på synkronisering</source>
            <translation>Nothing is waiting for sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Der er forbindelse</source>
            <translation>There is a connection</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Ingen forbindelse – du kan låse op alligevel</source>
            <translation>No connection – you can unlock anyway</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Eksempeldata har ingen hemmelig adgangskode. Den er skrevet for dig.</source>
            <translation>Sample data has no secret password. It is filled in for you.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Computeren er spærret af {municipality}. Kontakt din leder.</source>
            <translation>This computer is blocked by {municipality}. Contact your leader.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Skriv din adgangskode.</source>
            <translation>Type your password.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Adgangskoden passer ikke. Prøv igen.</source>
            <translation>The password does not fit. Try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Vent {n} sekund.</source>
            <translation>Wait {n} second.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Vent {n} sekunder.</source>
            <translation>Wait {n} seconds.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Adgangskoden passer ikke.</source>
            <translation>The password does not fit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Kontakt jeres administrator. Data på computeren kan åbnes med kommunens nøgle. Intet er slettet.</source>
            <translation>Contact your administrator. The data on this computer can be opened with the municipality's key. Nothing is deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
            <source>Luk FieldVisit, og start det fra den anden brugers konto på computeren. Hver bruger har sin egen profil.</source>
            <translation>Close FieldVisit and start it from the other user's account on this computer. Each user has a profile of their own.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>Navne på enkeltmandsvirksomheder</source>
            <translation>Names of sole traders</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>Til kalenderen</source>
            <translation>To the calendar</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>Kalender</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>Kalender (ICS)</source>
            <translation>Calendar (ICS)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/ui/trash/item_pane.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Hvad</source>
            <translation>What</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>{n} post.</source>
            <translation>{n} entry.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>{n} poster.</source>
            <translation>{n} entries.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>Kontaktpersoner og kandidater er ikke med. Læses filen ind igen, flyttes posterne; de bliver ikke til to.</source>
            <translation>Contacts and candidates are left out. When the file is read again, entries move; they do not become two.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>{n} enkeltmandsvirksomhed står uden navn og adresse.</source>
            <translation>{n} sole trader stands without name and address.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>{n} enkeltmandsvirksomheder står uden navn og adresse.</source>
            <translation>{n} sole traders stand without name and address.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>{n} titel nævner en kandidat og er udeladt.</source>
            <translation>{n} title names a candidate and is left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <source>{n} titler nævner en kandidat og er udeladt.</source>
            <translation>{n} titles name a candidate and are left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/calendar_out.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>aflyst</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/day_row.py" />
            <source>fx i morgen</source>
            <translation>e.g. tomorrow</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>Rækker: {n}</source>
            <translation>Rows: {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>Uden personer: kontakter, telefonnumre på kontakter og kandidater er ikke med.</source>
            <translation>Without persons: contacts, their telephone numbers and candidates are left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>{n} række er udeladt: en enkeltmandsvirksomhed er en person.</source>
            <translation>{n} row is left out: a sole trader is a person.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>{n} rækker er udeladt: enkeltmandsvirksomheder er personer.</source>
            <translation>{n} rows are left out: sole traders are persons.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>{n} tekst er udeladt, fordi den nævner en person.</source>
            <translation>{n} text is left out, since it names a person.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>{n} tekster er udeladt, fordi de nævner en person.</source>
            <translation>{n} texts are left out, since they name a person.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/list_out.py" />
            <source>Her vises de første {n} rækker.</source>
            <translation>The first {n} rows are shown here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>navn@firma.dk</source>
            <translation>name@company.com</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Åbn i mailprogram</source>
            <translation>Open in mail program</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Gem som .eml …</source>
            <translation>Save as .eml …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Emne</source>
            <translation>Subject</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Mailen sendes fra dit mailprogram, ikke herfra. FieldVisit gemmer den ikke.</source>
            <translation>The mail is sent from your mail program, not from here. FieldVisit does not keep it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Virksomheden er reklamebeskyttet. Skriv kun om det, den selv har spurgt om eller aftalt.</source>
            <translation>The company is protected against advertising. Write only about what it asked for or agreed itself.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Kommunen skriver ikke til reklamebeskyttede virksomheder, der ikke selv har spurgt. Kør forbi i stedet.</source>
            <translation>The municipality does not write to companies protected against advertising that did not ask. Drive by instead.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Virksomheden er reklamebeskyttet. Skriv først, hvorfor kommunen skriver.</source>
            <translation>The company is protected against advertising. Write first why the municipality writes.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Virksomheden er reklamebeskyttet.</source>
            <translation>The company is protected against advertising.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Skriv en mailadresse, for eksempel navn@firma.dk.</source>
            <translation>Write a mail address, for example name@company.com.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Teksten ser ud til at nævne en kandidat. Det kræver samtykke til netop denne virksomhed. Ret den, eller tryk igen.</source>
            <translation>The text seems to name a candidate. That needs consent for this very company. Correct it, or press again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Teksten er for lang til at blive sendt videre til mailprogrammet. Gem den som .eml.</source>
            <translation>The text is too long to be handed to the mail program. Save it as .eml.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Mailen er åbnet i dit mailprogram.</source>
            <translation>The mail is open in your mail program.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Computeren har intet mailprogram. Gem mailen som .eml.</source>
            <translation>The computer has no mail program. Save the mail as .eml.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <source>Gem som .eml</source>
            <translation>Save as .eml</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.</source>
            <translation>The file could not be written here. Nothing is saved. Choose another folder and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Gemt: {path}</source>
            <translation>Saved: {path}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/mail_dialog.py" />
            <location filename="../../src/fieldvisit/ui/visits/thanks_text.py" />
            <source>Kære {name}</source>
            <translation>Dear {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Filens form</source>
            <translation>Form of the file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Vælg mappe …</source>
            <translation>Choose folder …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Udskriv …</source>
            <translation>Print …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Afbrudt. Intet er gemt.</source>
            <translation>Stopped. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Vælg mappe</source>
            <translation>Choose folder</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Filen findes allerede. Gem igen for at erstatte den, eller skriv et andet navn.</source>
            <translation>The file exists already. Save again to replace it, or write another name.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_dialog.py" />
            <source>Skriver … {n} rækker. Esc afbryder.</source>
            <translation>Writing … {n} rows. Esc stops.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_preview.py" />
            <source>Side {n}</source>
            <translation>Page {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_preview.py" />
            <source>Filens rækker</source>
            <translation>Rows of the file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/out_preview.py" />
            <source>Forhåndsvisning</source>
            <translation>Preview</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/out/paper.py" />
            <source>KUN INTERNT</source>
            <translation>INTERNAL ONLY</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Vi har ikke aftalt noget endnu.</source>
            <translation>We have not agreed on anything yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Det har vi aftalt</source>
            <translation>What we have agreed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Det får I</source>
            <translation>What you get</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Det gør I</source>
            <translation>What you do</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Det gør vi</source>
            <translation>What we do</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>I har plads til {limit} i praktik eller løntilskud. {left}</source>
            <translation>You have room for {limit} in placement or wage subsidy. {left}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>{n} plads er ledig.</source>
            <translation>{n} place is free.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>{n} pladser er ledige.</source>
            <translation>{n} places are free.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>Beregnet af {staff} årsværk. Vejledende, kommunen godkender i VITAS før start.</source>
            <translation>Worked out from {staff} FTE. For guidance; the municipality approves in VITAS before the start.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Vis for virksomheden</source>
            <translation>Show to the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Det kan vi hjælpe med</source>
            <translation>How we can help</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <source>Kandidatprofiler</source>
            <translation>Candidate profiles</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Skift tilbud</source>
            <translation>Change offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Tilbage til besøget</source>
            <translation>Back to the visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Til {company}</source>
            <translation>For {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Samtykke pr. synkronisering {when}</source>
            <translation>Consent as of the sync {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Tilbud tjekket {day}</source>
            <translation>Offer checked {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>Profilerne vises igen, når computeren har været på nettet.</source>
            <translation>The profiles are shown again when the computer has been online.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>Vi finder kandidater og vender tilbage til jer.</source>
            <translation>We find candidates and come back to you.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>De har sagt ja til, at I må se dette.</source>
            <translation>They have agreed that you may see this.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/printing.py" />
            <source>Side {n} af {count}</source>
            <translation>Page {n} of {count}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/problem_words.py" />
            <source>Siden kunne ikke læses. Alt, du har skrevet, er gemt. Prøv igen.</source>
            <translation>The page could not be read. Everything you wrote is saved. Try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/saving.py" />
            <source>En import er i gang. Teksten er bevaret i vinduet og gemmes bagefter.</source>
            <translation>An import is under way. The text is kept in the window and will be saved afterwards.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/saving.py" />
            <source>Kunne ikke gemme. Disken er fuld. Teksten er bevaret i vinduet.</source>
            <translation>Could not save. The disk is full. The text is kept in the window.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/saving.py" />
            <source>Kunne ikke gemme. Et andet program bruger dine data. Teksten er bevaret i vinduet.</source>
            <translation>Could not save. Another program is using your data. The text is kept in the window.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Om FieldVisit</source>
            <translation>About FieldVisit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Hvad er nyt i {version}</source>
            <translation>What's new in {version}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Licenser</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>FieldVisit bygger på {n} bibliotek. Qt (PySide6) bruges under LGPL version 3.</source>
            <translation>FieldVisit rests on {n} library. Qt (PySide6) is used under the LGPL version 3.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>FieldVisit bygger på {n} biblioteker. Qt (PySide6) bruges under LGPL version 3.</source>
            <translation>FieldVisit rests on {n} libraries. Qt (PySide6) is used under the LGPL version 3.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Vis licenser</source>
            <translation>Show licences</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Skjul licenser</source>
            <translation>Hide licences</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Bibliotek</source>
            <translation>Library</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/about_section.py" />
            <source>Licens</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <source>fx F, 56 eller metal</source>
            <translation>e.g. F, 56 or metal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <source>fx 9990, 9991</source>
            <translation>e.g. 9990, 9991</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <source>Områder (postnumre)</source>
            <translation>Areas (postcodes)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <source>Gem dækning</source>
            <translation>Save coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Ret dækningen</source>
            <translation>Edit coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <source>Ny dækning</source>
            <translation>New coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Kontoen findes ikke mere</source>
            <translation>The account is gone</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_form.py" />
            <source>Bogstav, to cifre eller navn, adskilt af komma.</source>
            <translation>A letter, two digits or a name, separated by commas.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/cover_verb.py" />
            <location filename="../../src/fieldvisit/services/read_coverage.py" />
            <source>Hvem dækker hvad</source>
            <translation>Who covers what</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Brancher, målgrupper og områder, kollega for kollega. En ny virksomhed bliver en opgave hos den, der dækker den.</source>
            <translation>Trades, target groups and areas, colleague by colleague. A new company becomes a task of whoever covers it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Filtrér, hvem der dækker hvad</source>
            <translation>Filter who covers what</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Tilføj dækning</source>
            <translation>Add coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Slet</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Slet dækningen</source>
            <translation>Delete coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Kolleger</source>
            <translation>Colleagues</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Kommunens administrator retter, hvem der dækker hvad.</source>
            <translation>The municipality's administrator edits who covers what.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Ingen kolleger endnu. De kommer med synkroniseringen.</source>
            <translation>No colleagues yet. They come with the sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Dækningen er gemt</source>
            <translation>The coverage is saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Dækningen er slettet</source>
            <translation>The coverage is deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Uden konto</source>
            <translation>Without an account</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/coverage_section.py" />
            <source>Dækker ikke noget bestemt</source>
            <translation>Covers nothing in particular</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Data på denne computer</source>
            <translation>Data on this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Send dem først</source>
            <translation>Send them first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Slet alt på denne computer …</source>
            <translation>Delete everything on this computer …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Din adgangskode</source>
            <translation>Your password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Slet alt på denne computer</source>
            <translation>Delete everything on this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Hvad der ligger her</source>
            <translation>What lies here</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Er computeren tabt eller stjålet?</source>
            <translation>Is the computer lost or stolen?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Ring straks til din leder eller jeres administrator. De spærrer computeren, og alt på den slettes, næste gang den får forbindelse. Uden din adgangskode kan ingen læse noget. Det, der er synkroniseret, ligger på serveren.</source>
            <translation>Call your leader or your administrator at once. They block the computer, and everything on it is deleted the next time it connects. Without your password nobody can read anything. What is synced lies on the server.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Slet alt</source>
            <translation>Delete everything</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Når du afleverer computeren: alt, FieldVisit har gemt her, slettes, også sikkerhedskopier og papirkurv. Det kan ikke fortrydes. Det, der er synkroniseret, bliver på serveren.</source>
            <translation>When you hand the computer in: everything FieldVisit has saved here is deleted, backups and trash too. It cannot be undone. What is synced stays on the server.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Ikke endnu</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>{n} sikkerhedskopi, {size}</source>
            <translation>{n} backup, {size}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>{n} sikkerhedskopier, {size}</source>
            <translation>{n} backups, {size}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Sidst hentet</source>
            <translation>Last fetched</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Krypteret fil</source>
            <translation>Encrypted file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Sikkerhedskopier</source>
            <translation>Backups</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>I papirkurven</source>
            <translation>In the trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Personoplysninger er låst, til du synkroniserer. Intet er slettet.</source>
            <translation>Personal data is locked until you sync. Nothing is deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>{n} ændring ligger kun her. Den skal sendes, før alt kan slettes.</source>
            <translation>{n} change lies only here. It must be sent before everything can be deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>{n} ændringer ligger kun her. De skal sendes, før alt kan slettes.</source>
            <translation>{n} changes lie only here. They must be sent before everything can be deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Sletter …</source>
            <translation>Deleting …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Det lykkedes ikke. Intet er slettet. Prøv igen.</source>
            <translation>It did not work. Nothing is deleted. Try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Arbejdssteder</source>
            <translation>Workplaces</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Planlagte og holdte besøg</source>
            <translation>Visits planned and held</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Svar i notater</source>
            <translation>Answers in notes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/data_section.py" />
            <source>Opfølgninger</source>
            <translation>Follow-ups</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Hjælp</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <source>Alt herunder ligger på computeren og virker uden net.</source>
            <translation>Everything below lies on the computer and works without a network.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <source>En dags opgaver, trin for trin, mens du arbejder.</source>
            <translation>The tasks of a day, step by step, while you work.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <source>Hele vejledningen med billeder, på dansk.</source>
            <translation>The whole guide with pictures, in Danish.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <source>F1 viser dem, hvor du er. De kan også skrives ud.</source>
            <translation>F1 shows them wherever you are. They can be printed too.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/help_section.py" />
            <source>Åbn {what}</source>
            <translation>Open {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Tastatur</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <source>F1 viser den samme liste, hvor du er. Alt kan også gøres med musen.</source>
            <translation>F1 shows the same list wherever you are. Everything can be done with the mouse too.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <source>Søg i genveje</source>
            <translation>Search the shortcuts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <source>Søg: gem, Ctrl+K, konflikt</source>
            <translation>Search: save, Ctrl+K, conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <source>Tast</source>
            <translation>Key</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <source>Gør</source>
            <translation>Does</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <source>Hvor</source>
            <translation>Where</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <source>{n} genvej</source>
            <translation>{n} shortcut</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <source>{n} genveje</source>
            <translation>{n} shortcuts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/keys_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <source>Ingen genvej passer. Slet noget i søgefeltet.</source>
            <translation>No shortcut fits. Delete something in the search field.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Udseende</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Gælder med det samme, kun på denne computer.</source>
            <translation>Takes effect at once, on this computer only.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Tema</source>
            <translation>Theme</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Tekststørrelse</source>
            <translation>Text size</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Sprog</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Følg systemet</source>
            <translation>Follow the system</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Bevægelse</source>
            <translation>Motion</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Farver og tekst</source>
            <translation>Colours and text</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Følg systemet tager også systemets kontrasttema.</source>
            <translation>Follow the system also takes the system's contrast theme.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Ctrl++ og Ctrl+- ændrer den overalt.</source>
            <translation>Ctrl++ and Ctrl+- change it everywhere.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Intet i vinduet glider eller toner. Med Ingen blinker skrivemærket heller ikke.</source>
            <translation>Nothing in the window slides or fades. With None the text cursor does not blink either.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Lyst</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Mørkt</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/look_section.py" />
            <source>Høj kontrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Kommunens regler</source>
            <translation>The municipality's rules</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>De gælder for alle kommunens computere.</source>
            <translation>They hold for all of the municipality's computers.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Regler</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>{rule}: {value}</source>
            <translation>{rule}: {value}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Tilladt</source>
            <translation>Allowed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Tilladt med advarsel</source>
            <translation>Allowed with a warning</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Ikke tilladt</source>
            <translation>Not allowed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} arbejdsdag</source>
            <translation>{n} working day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} arbejdsdage</source>
            <translation>{n} working days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>{n} minut</source>
            <translation>{n} minute</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>{n} minutter</source>
            <translation>{n} minutes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>{n} time</source>
            <translation>{n} hour</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>{n} timer</source>
            <translation>{n} hours</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} dag</source>
            <translation>{n} day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} dage</source>
            <translation>{n} days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Under {n}</source>
            <translation>Below {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Svar på en henvendelse</source>
            <translation>Answer to an inquiry</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>CV'er til en virksomhed</source>
            <translation>CVs to a company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Svar fra en anden kommune</source>
            <translation>Answer from another municipality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Takkemail efter et besøg</source>
            <translation>Thank-you mail after a visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Første kontakt til en ny virksomhed</source>
            <translation>First contact with a new company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Opkald til reklamebeskyttede</source>
            <translation>Calls to advertising-protected companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Computeren låser efter</source>
            <translation>The computer locks after</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Personoplysninger uden synkronisering</source>
            <translation>Personal data without a sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Samtykker uden synkronisering</source>
            <translation>Consents without a sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Antal i stedet for procent</source>
            <translation>Counts instead of percentages</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Uden brug. Den enkelte kan ikke vælge en anden tid.</source>
            <translation>Without use. Nobody can choose another time for themselves.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Derefter er de låst på computeren, til den synkroniserer.</source>
            <translation>After that they are locked on the computer until it syncs.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>Derefter vises profiler ikke for virksomheden.</source>
            <translation>After that profiles are not shown to the company.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/rules_section.py" />
            <source>I kampagners tal.</source>
            <translation>In the figures of campaigns.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/section.py" />
            <source>Bestemt af {municipality} for alle. Spørg din leder, hvis den skal være en anden.</source>
            <translation>Set by {municipality} for everybody. Ask your leader if it should be different.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/section.py" />
            <source>kommunen</source>
            <translation>the municipality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Sikkerhed</source>
            <translation>Security</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Alt på computeren ligger krypteret.</source>
            <translation>Everything on the computer is encrypted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Lås efter</source>
            <translation>Lock after</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Skift adgangskode …</source>
            <translation>Change password …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Nuværende adgangskode</source>
            <translation>Present password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Ny adgangskode, mindst 12 tegn</source>
            <translation>New password, at least 12 characters</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Gentag den nye adgangskode</source>
            <translation>Repeat the new password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Skift adgangskode</source>
            <translation>Change password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Opret nødnøgle …</source>
            <translation>Make recovery key …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Opret nødnøgle</source>
            <translation>Make recovery key</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Lås automatisk</source>
            <translation>Lock automatically</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Efter {n} minut uden brug</source>
            <translation>After {n} minute without use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Efter {n} minutter uden brug</source>
            <translation>After {n} minutes without use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Uden brug. Ctrl+L låser med det samme. Alt er gemt forinden.</source>
            <translation>Without use. Ctrl+L locks at once. Everything is saved before.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Den åbner data på denne computer. Den er ikke den samme som din adgangskode til kommunens konto.</source>
            <translation>It opens the data on this computer. It is not the password of your account with the municipality.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Kommunens nødnøgle</source>
            <translation>The municipality's recovery key</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Skriv den adgangskode, du bruger nu.</source>
            <translation>Write the password you use now.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Skifter adgangskode …</source>
            <translation>Changing the password …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Adgangskoden er skiftet. Den gamle åbner ikke mere.</source>
            <translation>The password is changed. The old one opens nothing any more.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Opretter nødnøgle …</source>
            <translation>Making the recovery key …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Nødnøglen er oprettet.</source>
            <translation>The recovery key is made.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Det lykkedes ikke. Intet er ændret. Prøv igen.</source>
            <translation>It did not work. Nothing is changed. Try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Oprettet</source>
            <translation>Made</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Glemmer du adgangskoden, kan jeres administrator åbne data her sammen med dig. Intet går tabt.</source>
            <translation>If you forget the password, your administrator can open the data here together with you. Nothing is lost.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Ikke oprettet</source>
            <translation>Not made</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Glemmer du adgangskoden, kan ingen åbne det, der ikke er synkroniseret.</source>
            <translation>If you forget the password, nobody can open what is not synced.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Kommunen har ingen nødnøgle</source>
            <translation>The municipality has no recovery key</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/security_section.py" />
            <source>Kan ikke læses</source>
            <translation>Cannot be read</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <source>Indstillinger</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Alle indstillinger</source>
            <translation>All settings</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Brancher, målgrupper og områder</source>
            <translation>Trades, target groups and areas</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Svarfrister, opkald og låse</source>
            <translation>Response deadlines, calls and locks</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Stavekontrol</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Alle genveje</source>
            <translation>All shortcuts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Lås, adgangskode og nødnøgle</source>
            <translation>Lock, password and recovery key</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Synkronisering</source>
            <translation>Sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Server og dataenes alder</source>
            <translation>Server and age of the data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/settings_page.py" />
            <source>Vejledning til dag og vindue</source>
            <translation>Guides to day and window</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Teksten bliver på computeren. Ord og forslag slås op i ordbøger, der ligger her.</source>
            <translation>The text stays on the computer. Words and suggestions are looked up in dictionaries that lie here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Den danske ordbog mangler på denne computer. Spørg jeres administrator.</source>
            <translation>The Danish dictionary is missing on this computer. Ask your administrator.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Min ordbog</source>
            <translation>My dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Fjern ordet</source>
            <translation>Remove the word</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Ord, der måske er stavet forkert, får en bølgelinje. Alt+F7 går til det næste, Ctrl+. viser forslag.</source>
            <translation>Words that may be misspelt get a wavy line. Alt+F7 goes to the next one, Ctrl+. shows suggestions.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>{n} ord. Det følger dig på alle dine computere.</source>
            <translation>{n} word. It follows you on all your computers.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>{n} ord. De følger dig på alle dine computere.</source>
            <translation>{n} words. They follow you on all your computers.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>Ingen ord endnu. Tilføj dem med Ctrl+. eller højreklik på et markeret ord; de følger dig på alle dine computere.</source>
            <translation>No words yet. Add them with Ctrl+. or a right-click on a marked word; they follow you on all your computers.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/spelling_section.py" />
            <source>“{word}” står ikke længere i din ordbog</source>
            <translation>“{word}” is no longer in your dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Synkronisér nu</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Se, hvad der venter</source>
            <translation>See what waits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>Slået fra</source>
            <translation>Off</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Slået til</source>
            <translation>On</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Forbindelse</source>
            <translation>Connection</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Af sig selv</source>
            <translation>By itself</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Du kan altid synkronisere med F9. Er du uden net, venter alt på computeren.</source>
            <translation>You can always sync with F9. Without a network everything waits on the computer.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Ikke forbundet med en server</source>
            <translation>Not connected to a server</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Sidst synkroniseret</source>
            <translation>Last synced</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Dataenes alder</source>
            <translation>Age of the data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Venter her</source>
            <translation>Waits here</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>{n} ændring</source>
            <translation>{n} change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>{n} ændringer</source>
            <translation>{n} changes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Synkroniserer …</source>
            <translation>Syncing …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Ingen forbindelse. Alt er gemt på computeren, og du kan arbejde videre.</source>
            <translation>No connection. Everything is saved on the computer, and you can go on working.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Synkronisér, når forbindelsen kommer igen</source>
            <translation>Sync when the connection comes back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/settings/sync_section.py" />
            <source>Under et minut</source>
            <translation>Less than a minute</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/action_search.py" />
            <source>Alt</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/action_search.py" />
            <source>Handlinger</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/action_search.py" />
            <source>Ingen fund</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>Overalt</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>Ved dagens besøg</source>
            <translation>At the visits of the day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I et besøg</source>
            <translation>In a visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I listen over tilbud</source>
            <translation>In the list of offers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I ringelisten</source>
            <translation>In the call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I lister og tabeller</source>
            <translation>In lists and tables</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I synkroniseringslisten</source>
            <translation>In the sync list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I en konflikt</source>
            <translation>In a conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I et tekstfelt</source>
            <translation>In a text field</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/actions.py" />
            <source>I visning for virksomheden</source>
            <translation>While showing to the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Større tekst</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Mindre tekst</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Tema: følg systemet</source>
            <translation>Theme: follow the system</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Tema: lyst</source>
            <translation>Theme: light</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Tema: mørkt</source>
            <translation>Theme: dark</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Tema: høj kontrast</source>
            <translation>Theme: high contrast</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Tekststørrelse: {percent} %</source>
            <translation>Text size: {percent}%</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/appearance.py" />
            <source>Sprog: {language}</source>
            <translation>Language: {language}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/conflict_way.py" />
            <location filename="../../src/fieldvisit/ui/shell/row_menu.py" />
            <source>Vis konflikten</source>
            <translation>Show the conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/conflict_way.py" />
            <source>Vælg først det, du vil se konflikten om.</source>
            <translation>First choose what you want to see the conflict about.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/cover_verb.py" />
            <source>ingen dækker “{text}”</source>
            <translation>nobody covers “{text}”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/cover_verb.py" />
            <source>Hvem dækker {company}</source>
            <translation>Who covers {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/cover_verb.py" />
            <source>ingen</source>
            <translation>nobody</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>FieldVisit er nu version {version}. Hvad er nyt, står i Indstillinger.</source>
            <translation>FieldVisit is now version {version}. What's new is told in Settings.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Der er ikke noget at fortryde.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Fortrudt: {what}</source>
            <translation>Undone: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Der er ikke noget at gentage.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Gentaget: {what}</source>
            <translation>Done again: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Vælg først det, du vil se historikken for.</source>
            <translation>First choose what you want to see the history of.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/dropped_draft.py" />
            <source>Det, du skrev, er kasseret</source>
            <translation>What you typed was discarded</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Vejledning: den første dag</source>
            <translation>Guide: the first day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Udskriv genveje</source>
            <translation>Print shortcuts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Den første dag er gjort</source>
            <translation>The first day is done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Genveje og Brugervejledning findes med F1. Trinnene findes igen under Alle trin.</source>
            <translation>F1 leads to the shortcuts and the user guide. The steps are found again under All steps.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Trin {n} af {count}: {what}</source>
            <translation>Step {n} of {count}: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/help_desk.py" />
            <source>Vejledningen findes igen med F1 eller i Indstillinger.</source>
            <translation>The guide is found again with F1 or in Settings.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/main_window.py" />
            <source>ny </source>
            <translation>new </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <source>Forrige tilbud</source>
            <translation>Previous offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <source>Næste tilbud</source>
            <translation>Next offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <source>Rul op</source>
            <translation>Scroll up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/page_key_words.py" />
            <source>Rul ned</source>
            <translation>Scroll down</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/page_keys.py" />
            <source>Her er ikke noget at udskrive.</source>
            <translation>There is nothing to print here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/rail.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Opret virksomhed “{text}”</source>
            <translation>Create company “{text}”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Gå til besøg: {company}</source>
            <translation>Go to visit: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ring til {whom}</source>
            <translation>Call {whom}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Ny opfølgning til {company} …</source>
            <translation>New follow-up for {company} …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>skriv fx “fre 13:00 send profiler”</source>
            <translation>type e.g. “fri 13:00 send profiles”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>besøg {when}</source>
            <translation>visit {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>kontakt {when}</source>
            <translation>contact {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Søgning på reference</source>
            <translation>Search by reference</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Notater</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Intet blinker</source>
            <translation>Nothing blinks</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Skrivemærket følger systemet</source>
            <translation>The text cursor follows the system</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Låser efter {n} minut uden brug</source>
            <translation>Locks after {n} minute without use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Låser efter {n} minutter uden brug</source>
            <translation>Locks after {n} minutes without use</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Synkroniserer selv, når forbindelsen kommer igen</source>
            <translation>Syncs by itself when the connection comes back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Synkroniserer kun med F9</source>
            <translation>Syncs only with F9</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/remembered_choices.py" />
            <source>Stavekontrol: {choice}</source>
            <translation>Spelling: {choice}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/row_menu.py" />
            <source>Vis menuen til det, du har valgt</source>
            <translation>Show the menu of what you have chosen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/row_menu.py" />
            <source>Menu til det valgte</source>
            <translation>Menu of what is chosen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sample_banner.py" />
            <source>Forlad eksempeldata</source>
            <translation>Leave the sample data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sample_banner.py" />
            <source>Eksempeldata</source>
            <translation>Sample data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sample_banner.py" />
            <source>Alt her er opdigtet. Intet sendes til din kommune.</source>
            <translation>Everything here is made up. Nothing is sent to your municipality.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/search_box.py" />
            <source>Søg</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/search_box.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/widgets/command_palette.py" />
            <source>Søg eller udfør</source>
            <translation>Search or act</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Genveje og hjælp</source>
            <translation>Shortcuts and help</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>F1 Genveje</source>
            <translation>F1 Shortcuts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Gemt på denne computer kl. {time}</source>
            <translation>Saved on this computer at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Gemmer …</source>
            <translation>Saving …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Alt er gemt</source>
            <translation>Everything is saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Låst</source>
            <translation>Locked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Forbundet til {municipality}</source>
            <translation>Connected to {municipality}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Ikke forbundet endnu</source>
            <translation>Not connected yet</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Intet er hentet endnu</source>
            <translation>Nothing is fetched yet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} venter på synkronisering</source>
            <translation>
                <numerusform>{n} waiting for sync</numerusform>
                <numerusform>{n} waiting for sync</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} konflikt</source>
            <translation>{n} conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} konflikter</source>
            <translation>{n} conflicts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>{n} kunne ikke sendes. Se hvorfor</source>
            <translation>
                <numerusform>{n} could not be sent. See why</numerusform>
                <numerusform>{n} could not be sent. See why</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniseret kl. {time}</source>
            <translation>Synced at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Ingen forbindelse</source>
            <translation>No connection</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Ingen forbindelse · synkroniseret {when}</source>
            <translation>No connection · synced {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Sender {done} af {whole}</source>
            <translation>Sending {done} of {whole}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Forbundet igen kl. {time}</source>
            <translation>Connected again at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Data kan ikke læses</source>
            <translation>Data cannot be read</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>Synkroniseret {when}</source>
            <translation>Synced {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>Ikke synkroniseret endnu</source>
            <translation>Not synced yet</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>Computerens ur er {size} foran. Dine tider rettes efter serverens ur. Stil uret.</source>
            <translation>This computer's clock is {size} fast. Your times are corrected by the server's clock. Set the clock.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>Computerens ur er {size} bagud. Dine tider rettes efter serverens ur. Stil uret.</source>
            <translation>This computer's clock is {size} slow. Your times are corrected by the server's clock. Set the clock.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <source>Data er {days} gamle. Personoplysninger er låst, til du synkroniserer.</source>
            <translation>The data is {days} old. Personal data is locked until you sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Fortryd-historik</source>
            <translation>Undo history</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Hvad du har gjort, det nyeste først</source>
            <translation>What you did, the latest first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Listen gælder, til du låser eller lukker vinduet. Derefter er der Historik og Papirkurv.</source>
            <translation>The list holds until you lock or close the window. After that there are History and Trash.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Fortryd det</source>
            <translation>Undo it</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Fortryd {n} trin</source>
            <translation>Undo {n} steps</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Gentag det</source>
            <translation>Do it again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Gentag {n} trin</source>
            <translation>Do {n} steps again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/undo_panel.py" />
            <source>Det, du har gjort siden, følger med, så rækkefølgen holder.</source>
            <translation>What you did since goes along, so that the order holds.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/user_block.py" />
            <source>Lås FieldVisit</source>
            <translation>Lock FieldVisit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Find “{text}” blandt virksomhederne</source>
            <translation>Find “{text}” among the companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>ingen virksomhed passer; skriv navnet efter ordet</source>
            <translation>no company fits; type its name after the word</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv, hvad der skal gøres</source>
            <translation>type what is to be done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny henvendelse fra {company}</source>
            <translation>New inquiry from {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv dag og klokkeslæt, fx fre kl. 13</source>
            <translation>type day and time, e.g. fri at 13</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>intet telefonnummer</source>
            <translation>no phone number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nyt notat til {company}</source>
            <translation>New note for {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>intet besøg at skrive på; planlæg det først</source>
            <translation>no visit to write on; plan it first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>{company}, besøget {when}</source>
            <translation>{company}, the visit {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv teksten</source>
            <translation>type the text</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Notatet er skrevet på besøget</source>
            <translation>The note is written on the visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>i gang</source>
            <translation>under way</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>uden aftale, nu</source>
            <translation>without an appointment, now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Besøget er startet</source>
            <translation>The visit has begun</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Start besøg: {company}</source>
            <translation>Start visit: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Forbered besøg: {company}</source>
            <translation>Prepare visit: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>intet besøg er planlagt; planlæg det</source>
            <translation>no visit is planned; plan it</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Flyt besøg: {company}</source>
            <translation>Move visit: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>fra {before} til {after}</source>
            <translation>from {before} to {after}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Besøget er flyttet</source>
            <translation>The visit is moved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Virksomheder nær {company}</source>
            <translation>Companies near {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nyt besøg …</source>
            <translation>New visit …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “nordlys fre kl. 13”</source>
            <translation>type e.g. “nordlys fri at 13”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ring til …</source>
            <translation>Call …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “nordlys”</source>
            <translation>type e.g. “nordlys”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny opfølgning …</source>
            <translation>New follow-up …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “nordlys fre 13:00 send profiler”</source>
            <translation>type e.g. “nordlys fri 13:00 send profiles”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny henvendelse …</source>
            <translation>New inquiry …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “nordlys mangler to svejsere”</source>
            <translation>write e.g. “nordlys needs two welders”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ny virksomhed …</source>
            <translation>New company …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv navn eller CVR-nummer</source>
            <translation>type a name or a CVR number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nyt notat …</source>
            <translation>New note …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “nordlys porten er i gården”</source>
            <translation>type e.g. “nordlys the gate is in the yard”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Start besøg …</source>
            <translation>Start visit …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Forbered besøg …</source>
            <translation>Prepare visit …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Flyt besøg …</source>
            <translation>Move visit …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nær …</source>
            <translation>Near …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “nordlys” eller “9990”</source>
            <translation>type “nordlys” or “9990”, for example</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Søg efter …</source>
            <translation>Search for …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv navn, CVR eller by</source>
            <translation>type a name, CVR or town</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ugens behov …</source>
            <translation>Needs of the week …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “uge 40”, eller tryk Enter</source>
            <translation>write e.g. “week 40”, or press Enter</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Hvem dækker …</source>
            <translation>Who covers …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>skriv fx “byggeri”, “9990” eller “nordlys”</source>
            <translation>write e.g. “construction”, “9990” or “nordlys”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Ring til</source>
            <translation>Call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nyt notat</source>
            <translation>New note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Start besøg</source>
            <translation>Start visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Forbered besøg</source>
            <translation>Prepare visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Flyt besøg</source>
            <translation>Move visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Nær</source>
            <translation>Near</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Søg efter</source>
            <translation>Search for</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/verb_source.py" />
            <source>Hvem dækker</source>
            <translation>Who covers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Ny …</source>
            <translation>New …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Filtrér denne side</source>
            <translation>Filter this page</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Sidens vigtigste knap</source>
            <translation>The page's main button</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Gem nu</source>
            <translation>Save now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/none_line.py" />
            <location filename="../../src/fieldvisit/ui/widgets/over_panel.py" />
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Fortryd</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Gentag</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Udskriv eller PDF</source>
            <translation>Print or PDF</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Lås</source>
            <translation>Lock</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Fold menuen ind/ud</source>
            <translation>Fold the menu in or out</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Frem</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Næste rude</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Forrige rude</source>
            <translation>Previous pane</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Fuld skærm</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Luk, annullér, tilbage til listen</source>
            <translation>Close, cancel, back to the list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Byt tid med besøget før</source>
            <translation>Swap times with the visit before</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Byt tid med besøget efter</source>
            <translation>Swap times with the visit after</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Markér som færdig eller vælg</source>
            <translation>Mark as done, or choose</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Til papirkurv</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Kopiér</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Næste stavefejl</source>
            <translation>Next misspelling</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Forslag til ordet</source>
            <translation>Suggestions for the word</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/work_area.py" />
            <source>FieldVisit låser om {seconds} sekunder. Alt er gemt.</source>
            <translation>FieldVisit locks in {seconds} seconds. Everything is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/work_area.py" />
            <source>FieldVisit låser om {seconds} sekunder. Det sidste, du skrev, er ikke gemt endnu.</source>
            <translation>FieldVisit locks in {seconds} seconds. What you wrote last is not saved yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/work_area.py" />
            <source>Bliv ved</source>
            <translation>Stay</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>“{word}” står nu i din ordbog</source>
            <translation>“{word}” is now in your dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>“{word}” bliver ikke markeret, før du låser</source>
            <translation>“{word}” is not marked until you lock</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>ord ignoreret</source>
            <translation>word ignored</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>Stavekontrollen svarer ikke. Den er slået fra, til FieldVisit åbnes igen.</source>
            <translation>The spelling check does not answer. It is off until FieldVisit is opened again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>På dansk</source>
            <translation>In Danish</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>På dansk og engelsk</source>
            <translation>In Danish and English</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/spelling.py" />
            <source>På engelsk</source>
            <translation>In English</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Behold mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Behold serverens</source>
            <translation>Keep the server's</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Behold begge (tekster)</source>
            <translation>Keep both (texts)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Hvilken værdi skal gælde</source>
            <translation>Which value counts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Løs konflikterne</source>
            <translation>Solve the conflicts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Løs flere konflikter på én gang</source>
            <translation>Solve several conflicts at once</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Værdier, der ikke vælges, gemmes i historikken. Det hele kan fortrydes i ét trin.</source>
            <translation>Values that are not chosen are kept in the history. All of it can be undone in one step.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Hvad skal gælde</source>
            <translation>What counts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Den ene</source>
            <translation>The one</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Alle {n}</source>
            <translation>All {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Alle {n} hos {name}</source>
            <translation>All {n} at {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Den markerede</source>
            <translation>The marked one</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>De {n} markerede</source>
            <translation>The {n} marked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Hvilke konflikter</source>
            <translation>Which conflicts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>{n} konflikt løses.</source>
            <translation>{n} conflict is solved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>{n} konflikter løses.</source>
            <translation>{n} conflicts are solved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>{n} felt får en anden værdi.</source>
            <translation>{n} field gets another value.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>{n} felter får en anden værdi.</source>
            <translation>{n} fields get another value.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Felterne beholder den værdi, de viser nu.</source>
            <translation>The fields keep the value they show now.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>{n} springes over, fordi den skal ses alene.</source>
            <translation>{n} is skipped, because it has to be seen by itself.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>{n} springes over, fordi de skal ses alene.</source>
            <translation>{n} are skipped, because they have to be seen by themselves.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Løs {n} konflikt</source>
            <translation>Solve {n} conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/bulk_pane.py" />
            <source>Løs {n} konflikter</source>
            <translation>Solve {n} conflicts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Hold tilbage</source>
            <translation>Hold back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Send igen</source>
            <translation>Send again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Ret …</source>
            <translation>Edit …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Gem i en fil …</source>
            <translation>Save to a file …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Opgiv ændringen</source>
            <translation>Give up the change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Ja, opgiv den</source>
            <translation>Yes, give it up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Behold den</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Kunne ikke sendes</source>
            <translation>Could not be sent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Holdt tilbage</source>
            <translation>Held back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Sendt kl. {time}</source>
            <translation>Sent at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Sendt, svaret mangler</source>
            <translation>Sent, no answer yet</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>{n} anden ændring hører med og følger den.</source>
            <translation>{n} other change belongs to it and follows it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>{n} andre ændringer hører med og følger den.</source>
            <translation>{n} other changes belong to it and follow it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Slip</source>
            <translation>Release</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Din ændring slettes på denne computer, og serverens værdi gælder. Du kan fortryde bagefter.</source>
            <translation>Your change is deleted on this computer, and the server's value counts. You can undo it afterwards.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Slettet: {title}</source>
            <translation>Deleted: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>ny virksomhed</source>
            <translation>new company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>nyt arbejdssted</source>
            <translation>new workplace</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Arrangement: {name}</source>
            <translation>Event: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Kandidat {reference}</source>
            <translation>Candidate {reference}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Kampagne: {name}</source>
            <translation>Campaign: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Mål, {campaign}</source>
            <translation>Goal, {campaign}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Dit valg</source>
            <translation>Your choice</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Indstilling: {name}</source>
            <translation>Setting: {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Ændring</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Opgave</source>
            <translation>Task</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>fri note</source>
            <translation>free note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>svar {day}</source>
            <translation>answered {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>{n} felt</source>
            <translation>{n} field</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>{n} felter</source>
            <translation>{n} fields</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Din rolle må ikke rette dette.</source>
            <translation>Your role may not change this.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Serveren kender ikke denne slags oplysning endnu. Ændringen bliver liggende her og sendes af sig selv, når serveren er opdateret.</source>
            <translation>The server does not know this kind of information yet. The change stays here and is sent by itself once the server is updated.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Serveren kan ikke læse værdien. Ret den, og send igen.</source>
            <translation>The server cannot read the value. Correct it and send again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Oplysningen er låst og kan ikke rettes.</source>
            <translation>The data is locked and cannot be changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Personen er slettet. Ændringen kan ikke sendes.</source>
            <translation>The person is deleted. The change cannot be sent.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Personen er ikke længere på denne computer. Ændringen sendes ikke.</source>
            <translation>The person is no longer on this computer. The change is not sent.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>En ændring, som hører sammen med denne, blev afvist.</source>
            <translation>A change that belongs together with this one was refused.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Teksten er for lang til at blive sendt.</source>
            <translation>The text is too long to be sent.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Serveren kan ikke gemme flere felter, som den ikke kender endnu. Ændringen bliver liggende her og sendes af sig selv, når serveren er opdateret.</source>
            <translation>The server cannot keep more fields that it does not know yet. The change stays here and is sent by itself once the server is updated.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Serveren tog ikke imod ændringen. Den bliver liggende her.</source>
            <translation>The server did not take the change. It stays here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Gem valget</source>
            <translation>Save the choice</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Løs flere …</source>
            <translation>Solve several …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>En anden dato</source>
            <translation>Another date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>En anden værdi</source>
            <translation>Another value</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Vælg en af dem.</source>
            <translation>Choose one of them.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Skriv den værdi, der skal gælde. Intet er ændret.</source>
            <translation>Write the value that shall hold. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Slettet eller rettet, {name}</source>
            <translation>Deleted or changed, {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Du</source>
            <translation>You</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>har valgt hver sin dato</source>
            <translation>have each chosen a date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>har rettet det samme</source>
            <translation>have changed the same</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>har gjort hver sit</source>
            <translation>have each done something else</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{one} og {other} {did}</source>
            <translation>{one} and {other} {did}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Skal {name} slettes?</source>
            <translation>Shall {name} be deleted?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>oplysningen</source>
            <translation>the data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvornår er næste kontakt hos {name}?</source>
            <translation>When is the next contact at {name}?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvilket telefonnummer har {name}?</source>
            <translation>Which phone number does {name} have?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvilken e-mail har {name}?</source>
            <translation>Which e-mail does {name} have?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{field}: hvad skal gælde?</source>
            <translation>{field}: what shall hold?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvad skal der stå i {field} hos {name}?</source>
            <translation>What shall stand in {field} at {name}?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{field} hos {name}: hvad skal gælde?</source>
            <translation>{field} at {name}: what shall hold?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Den ene har slettet, den anden har rettet. Rettelsen står her, indtil I vælger.</source>
            <translation>One has deleted, the other has changed. The change stays here until you choose.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>I har skrevet på samme sted. Begge tekster er bevaret. Vælg, hvad der skal stå.</source>
            <translation>You have written in the same place. Both texts are kept. Choose what shall stand.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{before} Vælg den dato, der skal gælde. Den anden gemmes i historikken.</source>
            <translation>{before} Choose the date that shall hold. The other is kept in the history.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{before} Vælg det, der skal gælde. Det andet gemmes i historikken.</source>
            <translation>{before} Choose what shall hold. The other is kept in the history.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Begge tekster</source>
            <translation>Both texts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Din, fra denne computer</source>
            <translation>Yours, from this computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Kun {name}</source>
            <translation>Only {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{names}, fra serveren</source>
            <translation>{names}, from the server</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Behold rettelsen</source>
            <translation>Keep the change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{name} får besked.</source>
            <translation>{name} will be told.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Resultat: &lt;b&gt;{value}&lt;/b&gt;.</source>
            <translation>Result: &lt;b&gt;{value}&lt;/b&gt;.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Du kan fortryde i 30 dage.</source>
            <translation>You can undo for 30 days.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Skriv en anden dato …</source>
            <translation>Write another date …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Skriv selv …</source>
            <translation>Write it yourself …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Feltet var tomt i morges.</source>
            <translation>The field was empty this morning.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Feltet var tomt før.</source>
            <translation>The field was empty before.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Før stod der {value}.</source>
            <translation>Before, it said {value}.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Kollegas</source>
            <translation>Colleague's</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/key_words.py" />
            <source>Hold tilbage / slip</source>
            <translation>Hold back / let go</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/key_words.py" />
            <source>Åbn ændring</source>
            <translation>Open change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/key_words.py" />
            <source>Behold min</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/key_words.py" />
            <source>Brug den anden</source>
            <translation>Use the other</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/key_words.py" />
            <source>Skriv selv</source>
            <translation>Write it yourself</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Der er ikke synkroniseret i dag.</source>
            <translation>There has been no sync today.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Tid</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Hentet</source>
            <translation>Fetched</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Fjernet</source>
            <translation>Removed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Afvist</source>
            <translation>Refused</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Kontrol</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Dagens synkroniseringer</source>
            <translation>The day's syncs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Færdig</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Forbindelsen forsvandt</source>
            <translation>Connection lost</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Stoppet af dig</source>
            <translation>Stopped by you</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Serveren afviste computeren</source>
            <translation>The server refused the computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Afviger</source>
            <translation>Differs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>{n} rettet</source>
            <translation>{n} mended</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Stemmer</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>I rettede hver sit felt hos {name}</source>
            <translation>You each changed a field at {name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Flettet uden konflikt</source>
            <translation>Merged without conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Rettet af</source>
            <translation>Changed by</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>En kandidat er trukket ud</source>
            <translation>One candidate has been withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>{n} kandidater er trukket ud</source>
            <translation>{n} candidates have been withdrawn</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>{people} hos {place} {when}</source>
            <translation>{people} at {place} {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Samtykket er trukket tilbage. Personen er fjernet fra shortlisten og fra denne computer. I besøgsnotatet står der kun, at en kandidat er trukket ud.</source>
            <translation>The consent is withdrawn. The person is removed from the shortlist and from this computer. The visit note says only that a candidate has been withdrawn.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Ændringer og konflikter</source>
            <translation>Changes and conflicts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Sender &lt;b&gt;{done} af {whole}&lt;/b&gt;</source>
            <translation>Sending &lt;b&gt;{done} of {whole}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>hold ændringen tilbage</source>
            <translation>hold the change back</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>&lt;b&gt;{sent} af {whole}&lt;/b&gt; ændringer er sendt</source>
            <translation>&lt;b&gt;{sent} of {whole}&lt;/b&gt; changes are sent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Ingen ændringer i dag</source>
            <translation>No changes today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} venter</source>
            <translation>{n} waiting</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Markeret</source>
            <translation>Marked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} sendt kl. {time}</source>
            <translation>{n} sent at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} kunne ikke sendes</source>
            <translation>{n} could not be sent</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} valg kan fortrydes</source>
            <translation>
                <numerusform>{n} choice can be undone</numerusform>
                <numerusform>{n} choices can be undone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <source>og {n} mere</source>
            <translation>
                <numerusform>and {n} more</numerusform>
                <numerusform>and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_export.py" />
            <source>Gem afviste ændringer</source>
            <translation>Save refused changes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_export.py" />
            <source>CSV-filer (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_export.py" />
            <source>{n} afvist ændring er gemt i filen</source>
            <translation>{n} refused change is saved in the file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_export.py" />
            <source>{n} afviste ændringer er gemt i filen</source>
            <translation>{n} refused changes are saved in the file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_export.py" />
            <source>Personoplysninger blev her.</source>
            <translation>Personal data stayed here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_form.py" />
            <source>Skriv en dato, som kan læses. Intet er ændret.</source>
            <translation>Write a date that can be read. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/refused_form.py" />
            <source>Skriv et helt tal. Intet er ændret.</source>
            <translation>Write a whole number. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/solved_pane.py" />
            <source>{name} valgte {when}. Den anden værdi er gemt i historikken. Valget kan fortrydes i {days} dage; så er konflikten åben igen hos jer alle.</source>
            <translation>{name} chose {when}. The other value is kept in the history. The choice can be undone for {days} days; the conflict is then open again for all of you.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Forbindelsen forsvandt kl. {time}. Intet er tabt, og intet sendes to gange.</source>
            <translation>The connection was lost at {time}. Nothing is lost, and nothing is sent twice.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Ikke synkroniseret i dag</source>
            <translation>Not synced today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniserer. Du kan arbejde videre imens.</source>
            <translation>Syncing. You can go on working meanwhile.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Send den sidste</source>
            <translation>Send the last one</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Send de sidste {n}</source>
            <translation>Send the last {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Henter {n}</source>
            <translation>Fetching {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Noget på computeren stemmer ikke med serveren endnu. Dine ændringer er gemt. Synkronisér igen.</source>
            <translation>Something on this computer does not agree with the server yet. Your changes are saved. Sync again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Indholdet af {n} fil er på vej og ligger kun her.</source>
            <translation>The content of {n} file is on its way and lies only here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Indholdet af {n} filer er på vej og ligger kun her.</source>
            <translation>The contents of {n} files are on their way and lie only here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} oplysning afveg fra serveren og er rettet her.</source>
            <translation>{n} record differed from the server and was mended here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} oplysninger afveg fra serveren og er rettet her.</source>
            <translation>{n} records differed from the server and were mended here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} ændring er sikret på serveren kl. {time}</source>
            <translation>{n} change was secured on the server at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} ændringer er sikret på serveren kl. {time}</source>
            <translation>{n} changes were secured on the server at {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} afventer din beslutning</source>
            <translation>
                <numerusform>{n} awaits your decision</numerusform>
                <numerusform>{n} await your decision</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Vælg en ændring i listen for at se den før og efter.</source>
            <translation>Choose a change in the list to see it before and after.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Alt er sendt. Du kan lukke computeren.</source>
            <translation>Everything is sent. You can close the computer.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniseret</source>
            <translation>Synced</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Forbindelsen forsvandt. Intet er tabt, og intet sendes to gange.</source>
            <translation>The connection was lost. Nothing is lost, and nothing is sent twice.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniseringen er stoppet. Resten venter.</source>
            <translation>The sync is stopped. The rest is waiting.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Valget er gemt</source>
            <translation>Choice saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Konflikterne er løst</source>
            <translation>The conflicts are solved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Ændringen sendes igen ved næste synkronisering</source>
            <translation>The change is sent again with the next sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Ændringen er opgivet</source>
            <translation>Change given up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/to_conflict.py" />
            <source>Der er ingen konflikt om det, du har valgt.</source>
            <translation>There is no conflict about what you have chosen.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Start ringeliste</source>
            <translation>Start call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <source>Enkeltmand ·</source>
            <translation>Sole trader ·</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <source>Enkeltmand</source>
            <translation>Sole trader</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_out.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Dag</source>
            <translation>Day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Dagsplan</source>
            <translation>Day plan</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Nævner virksomhedernes kontaktpersoner, men ingen kandidater.</source>
            <translation>Names the contacts of the companies, but no candidates.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Ingen besøg i dag.</source>
            <translation>No visits today.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Ingen besøg den dag.</source>
            <translation>No visits on that day.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Ingen frister.</source>
            <translation>No deadlines.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Ingen besøg og ingen frister.</source>
            <translation>No visits and no deadlines.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Lovet sidst</source>
            <translation>Last promised</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Vis alle</source>
            <translation>Show all</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Vis alle frister</source>
            <translation>Show all deadlines</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Frister i dag</source>
            <translation>Deadlines today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Ingen frister i dag.</source>
            <translation>No deadlines today.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/today/inquiries_card.py" />
            <source>{n} venter på svar</source>
            <translation>
                <numerusform>{n} waits for an answer</numerusform>
                <numerusform>{n} wait for an answer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/inquiries_card.py" />
            <source>Alle er besvaret</source>
            <translation>All are answered</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/needs_card.py" />
            <source>Behov, der er aktuelle</source>
            <translation>Needs that are due</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/today/needs_card.py" />
            <source>og {n} til</source>
            <translation>
                <numerusform>and {n} more</numerusform>
                <numerusform>and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>&amp;Besøg</source>
            <translation>&amp;Visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>&amp;Opkald</source>
            <translation>&amp;Call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>Op&amp;følgning</source>
            <translation>&amp;Follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>&amp;Virksomhed</source>
            <translation>Co&amp;mpany</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Forbered</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>I nærheden</source>
            <translation>Nearby</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Virksomheder nær dette besøg</source>
            <translation>Companies near this visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>I gang</source>
            <translation>Under way</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <source>Næste besøg</source>
            <translation>Next visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Arbejdsstedet er ikke hentet</source>
            <translation>The workplace is not fetched</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Synkronisér for at se adressen</source>
            <translation>Sync to see the address</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Fortsæt besøg</source>
            <translation>Continue visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Ring til {number}</source>
            <translation>Call {number}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Plads til {n}</source>
            <translation>Room for {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Ingen ledig plads</source>
            <translation>No free place</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>&lt;m&gt;Lovet sidst:&lt;/m&gt; {what}.</source>
            <translation>&lt;m&gt;Promised last:&lt;/m&gt; {what}.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>&lt;m&gt;Sagt sidst:&lt;/m&gt; {what}.</source>
            <translation>&lt;m&gt;Said last:&lt;/m&gt; {what}.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} kandidat er på shortlisten.</source>
            <translation>{n} candidate is on the shortlist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} kandidater er på shortlisten.</source>
            <translation>{n} candidates are on the shortlist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Intet lovet. Ingen kandidater på shortlisten.</source>
            <translation>Nothing promised. No candidates on the shortlist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>I morgen</source>
            <translation>Tomorrow</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>Næste arbejdsdag</source>
            <translation>Next working day</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} besøg</source>
            <translation>
                <numerusform>{n} visit</numerusform>
                <numerusform>{n} visits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>Ingen besøg</source>
            <translation>No visits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{n} opfølgning</source>
            <translation>{n} follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{n} opfølgninger</source>
            <translation>{n} follow-ups</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{period} · hele teamet</source>
            <translation>{period} · the whole team</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>&lt;b&gt;{reached}&lt;/b&gt; virksomheder besøgt</source>
            <translation>&lt;b&gt;{reached}&lt;/b&gt; companies visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>&lt;b&gt;{reached}&lt;/b&gt; af {goal} virksomheder besøgt ({percent})</source>
            <translation>&lt;b&gt;{reached}&lt;/b&gt; of {goal} companies visited ({percent})</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{contacted} kontaktet · {commitments} tilsagn</source>
            <translation>{contacted} contacted · {commitments} commitments</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Se i Tasken</source>
            <translation>Look in the bag</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} tilbud har passeret tjekdatoen</source>
            <translation>
                <numerusform>{n} offer is past its check date</numerusform>
                <numerusform>{n} offers are past their check date</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Klar til en dag uden net:</source>
            <translation>Ready for a day offline:</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Hentet {time}:</source>
            <translation>Fetched {time}:</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>&lt;b&gt;{visits}, {candidates} og {offers}&lt;/b&gt; ligger krypteret på computeren.</source>
            <translation>&lt;b&gt;{visits}, {candidates} and {offers}&lt;/b&gt; are on the computer, encrypted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} kandidat</source>
            <translation>{n} candidate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} kandidater</source>
            <translation>{n} candidates</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} arbejdssted mangler. Synkronisér, før du kører.</source>
            <translation>{n} workplace is missing. Sync before you drive.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} arbejdssteder mangler. Synkronisér, før du kører.</source>
            <translation>{n} workplaces are missing. Sync before you drive.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Kandidaterne er låst, til du synkroniserer.</source>
            <translation>The candidates are locked until you sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Udskriv dagsplan</source>
            <translation>Print day plan</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Ny</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Besøgene har byttet tid</source>
            <translation>The visits have changed times</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>begyndt {time}</source>
            <translation>begun {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg</source>
            <translation>Plan a visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Dagens besøg er klaret.</source>
            <translation>The day's visits are done.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg, eller ring til den ene på ringelisten.</source>
            <translation>Plan a visit, or call the one on the call list.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg, eller ring til en af de {n} på ringelisten.</source>
            <translation>Plan a visit, or call one of the {n} on the call list.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg.</source>
            <translation>Plan a visit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Alt+pil op eller ned bytter tid med besøget før eller efter</source>
            <translation>Alt+arrow up or down changes times with the visit before or after</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Byt besøget {time} med det efter</source>
            <translation>Change the visit at {time} with the one after it</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Ny dato</source>
            <translation>New date</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Ny dato for besøget {time}</source>
            <translation>New date for the visit {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Løntilskud ikke muligt nu</source>
            <translation>No wage subsidy now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Bytteaftale i kladde</source>
            <translation>Exchange agreement, draft</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Første besøg</source>
            <translation>First visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_pane.py" />
            <source>Det slettedes felter</source>
            <translation>Fields of what was deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_pane.py" />
            <source>Gendan</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <source>{n} dag tilbage</source>
            <translation>{n} day left</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <source>{n} dage tilbage</source>
            <translation>{n} days left</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <source>Slettet {when} på denne computer.</source>
            <translation>Deleted {when} on this computer.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <location filename="../../src/fieldvisit/store/reader.py" />
            <source>Personoplysninger er låst, til du synkroniserer.</source>
            <translation>Personal data is locked until you sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <source>Din rolle må ikke gendanne det.</source>
            <translation>Your role may not restore it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/item_words.py" />
            <source>Kan gendannes i {days} endnu.</source>
            <translation>Can be restored for another {days}.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Slettet, det nyeste først</source>
            <translation>Deleted, the latest first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Henter papirkurven …</source>
            <translation>Fetching the trash …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Papirkurven ligger kun på denne computer, krypteret. Efter 30 dage slettes indholdet for altid.</source>
            <translation>The trash is on this computer only, encrypted. After 30 days its content is erased for good.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Papirkurven er tom. Det, du sletter, ligger her i 30 dage.</source>
            <translation>The trash is empty. What you delete stays here for 30 days.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>Gendannet: {title}</source>
            <translation>Restored: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/trash/trash_panel.py" />
            <source>I papirkurven igen</source>
            <translation>In the trash again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/value_words.py" />
            <source>Tomt</source>
            <translation>Empty</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Bytteaftale (kladde)</source>
            <translation>Exchange agreement (draft)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <source>Gem kladde</source>
            <translation>Save draft</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Art</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreement_form.py" />
            <source>En kladde er ikke et tilsagn.</source>
            <translation>A draft is no commitment.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Nyt tilsagn</source>
            <translation>New commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ny frist ({key})</source>
            <translation>New deadline ({key})</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ingen tilsagn</source>
            <translation>No commitments</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ingen frist</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ring efter start</source>
            <translation>Call after start</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Modtagelse</source>
            <translation>Reception</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>valgfri</source>
            <translation>optional</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Passer her</source>
            <translation>Fits here</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Alle {count}</source>
            <translation>All {count}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Hvilke tilbud</source>
            <translation>Which offers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Ingen tilbud er nævnt</source>
            <translation>No offers were mentioned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Ingen nævnt</source>
            <translation>None mentioned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>{mentioned} af {count} nævnt</source>
            <translation>{mentioned} of {count} mentioned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Fortryd, at ingen tilbud er nævnt</source>
            <translation>Undo that no offers were mentioned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_detail.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Note til tilbuddet</source>
            <translation>Note on the offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_detail.py" />
            <source>fx send materiale</source>
            <translation>e.g. send material</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_detail.py" />
            <source>Merbeskæftigelse ser opfyldt ud: {last} mod {year} årsværk.</source>
            <translation>The net increase looks met: {last} against {year} FTE.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_list.py" />
            <source>Piletaster vælger, V J M N S svarer, Delete fjerner, Enter skriver en note.</source>
            <translation>Arrow keys choose, V J M N S answer, Delete clears, Enter writes a note.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_row.py" />
            <source>{offer}, {answer}</source>
            <translation>{offer}, {answer}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Ikke nævnt</source>
            <translation>Not mentioned</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Vist</source>
            <translation>Shown</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Interesseret</source>
            <translation>Interested</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Måske</source>
            <translation>Maybe</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <source>Skriv en begrundelse i noten, hvis tilbuddet skal vælges alligevel.</source>
            <translation>Write a reason in the note if the offer is to be chosen all the same.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Noter</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Besøgets dele</source>
            <translation>Parts of the visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Gem tilsagn</source>
            <translation>Save commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Intet bestemt</source>
            <translation>Nothing certain</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Ingen valgt</source>
            <translation>None chosen</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Skriv faget eller starten, så tilsagnet kan kendes igen.</source>
            <translation>Type the occupation or the start, so that the commitment can be told apart.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>13/10</source>
            <translation>13/10</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Vælg</source>
            <translation>Choose</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Fast kontakt hos os</source>
            <translation>Fixed contact with us</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Ny frist</source>
            <translation>New deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Gem frist</source>
            <translation>Save deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Send CV'er til Rikke Dam</source>
            <translation>Send CVs to Rikke Dam</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>om 5 arbejdsdage</source>
            <translation>in 5 working days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Hvad lover vi</source>
            <translation>What do we promise</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Hvem svarer</source>
            <translation>Who answers</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Skriv, hvad vi lover.</source>
            <translation>Write what we promise.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Skriv en frist, for eksempel 13/10 eller om 5 arbejdsdage.</source>
            <translation>Write a deadline, such as 13/10 or in 5 working days.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Afholdt</source>
            <translation>Held</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Aflyst af virksomheden</source>
            <translation>Cancelled by the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Aflyst af os</source>
            <translation>Cancelled by us</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Udeblevet</source>
            <translation>No-show</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Hvad blev det til?</source>
            <translation>What did it lead to?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Kun kendskab</source>
            <translation>Knowledge only</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Andet</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Udfald</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>tir 20/10 kl. 14:30</source>
            <translation>tue 20/10 14:30</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Kopiér teksten</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Afslut besøg</source>
            <translation>End visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>besøget gav intet tilsagn</source>
            <translation>the visit gave no commitment</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Der planlægges et nyt besøg. Det gamle tæller ikke.</source>
            <translation>A new visit is planned. The old one does not count.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Tekst til takkemail</source>
            <translation>Text for the thank-you mail</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Besøget er ikke afsluttet endnu. Svar først på det, der mangler.</source>
            <translation>The visit has not been ended yet. First answer what is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Skriv dato og klokkeslæt, for eksempel tir 20/10 kl. 14:30.</source>
            <translation>Write date and time, such as tue 20/10 14:30.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/folded_question.py" />
            <source>Åbn: {question}</source>
            <translation>Open: {question}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/follow_up_boxes.py" />
            <source>Opfølgningen er lavet.</source>
            <translation>The follow-up is done.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/invite_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Inviter til matcharrangement</source>
            <translation>Invite to a match event</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/invite_form.py" />
            <source>Inviter</source>
            <translation>Invite</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/invite_form.py" />
            <source>Ingen kommende arrangementer</source>
            <translation>No coming events</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/invite_form.py" />
            <source>Stillinger, de tager med</source>
            <translation>Posts they bring</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/last_line.py" />
            <source>Brug svaret igen</source>
            <translation>Use the answer again</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Det talte vi om</source>
            <translation>What we talked about</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Kun det, virksomheden må se: tilbud med offentlige ord, aftaler og dit kort. Ingen noter og ingen kandidater.</source>
            <translation>Only what the company may see: offers in public words, agreements and your card. No notes and no candidates.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>{n} aftale nævner en kandidat. Dens tekst er udeladt.</source>
            <translation>{n} agreement names a candidate. Its text is left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>{n} aftaler nævner en kandidat. Deres tekst er udeladt.</source>
            <translation>{n} agreements name a candidate. Their text is left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Til virksomheden</source>
            <translation>For the company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Tilbud, vi talte om</source>
            <translation>Offers we talked about</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>I har plads til {n} i praktik eller løntilskud efter reglerne. Vejledende, kontrollér i VITAS.</source>
            <translation>
                <numerusform>By the rules you have room for {n} in placement or wage subsidy. Advisory, check in VITAS.</numerusform>
                <numerusform>By the rules you have room for {n} in placement or wage subsidy. Advisory, check in VITAS.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Enhed</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/leave_behind_sheet.py" />
            <source>Din kontakt hos os</source>
            <translation>Your contact with us</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/missing_list.py" />
            <source>{n} felt mangler</source>
            <translation>{n} field is missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/missing_list.py" />
            <source>{n} felter mangler</source>
            <translation>{n} fields are missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_question.py" />
            <source>Ingen behov</source>
            <translation>No needs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_question.py" />
            <source>Ingen behov. Fortryd</source>
            <translation>No needs. Undo</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Skriv fag …</source>
            <translation>Write a trade …</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Fjern linjen</source>
            <translation>Remove the line</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Skriv antal og timer som hele tal, for eksempel 37.</source>
            <translation>Write posts and hours as whole numbers, such as 37.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/none_line.py" />
            <source>{what} mangler</source>
            <translation>{what} is missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/notes_column.py" />
            <source>Notatets afsnit</source>
            <translation>Sections of the note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>mangler {profiles}</source>
            <translation>{profiles} missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>svar senest {day}</source>
            <translation>answer by {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>tager {posts} med</source>
            <translation>brings {posts}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>stillinger ikke aftalt</source>
            <translation>posts not agreed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>i alt {posts} fra {companies}</source>
            <translation>{posts} from {companies} in all</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>Inviteret</source>
            <translation>Invited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_line.py" />
            <source>Vi finder {posts} {occupation}, de åbner {places} {kind}</source>
            <translation>We find {posts} {occupation}, they open {places} {kind}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Anmodning til en anden kommune</source>
            <translation>Request to another municipality</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Matcharrangement</source>
            <translation>Match event</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Invitationen er gemt</source>
            <translation>Invitation saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/partner_panel.py" />
            <source>Kladden er gemt</source>
            <translation>Draft saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>Plads til praktik og løntilskud</source>
            <translation>Room for placement and wage subsidy</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>Ikke kendt. Spørg om årsværk under Rutiner.</source>
            <translation>Not known. Ask about FTE under Routines.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>{used} i brug · {promised} lovet · {free} fri af {limit}</source>
            <translation>{used} in use · {promised} promised · {free} free of {limit}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>{staff} årsværk, gns. 4 mdr. Vejledende, kontrollér i VITAS.</source>
            <translation>{staff} FTE, 4-month avg. For guidance, check in VITAS.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_form.py" />
            <source>Valgmuligheder</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>Fjern: {what}</source>
            <translation>Remove: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>VITAS godkendt {day}</source>
            <translation>VITAS approved {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>VITAS først</source>
            <translation>VITAS first</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>{state}. Tryk, når VITAS er godkendt</source>
            <translation>{state}. Press when VITAS is approved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>Gjort · {details}</source>
            <translation>Done · {details}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{hours} t/uge</source>
            <translation>{hours} h/week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>start {day}</source>
            <translation>start {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Ikke spurgt</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Skriv tre tal, for eksempel 12,0.</source>
            <translation>Write three numbers, such as 12.0.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Send alligevel</source>
            <translation>Send anyway</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Forventninger</source>
            <translation>Expectations</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Hvilke opgaver bliver ikke løst?</source>
            <translation>Which tasks are left undone?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Hvem får I brug for de næste 6 måneder?</source>
            <translation>Whom will you need in the next 6 months?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Hvad skal en ny kunne fra dag ét?</source>
            <translation>What must a new one know from day one?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Vigtigst her?</source>
            <translation>Most important here?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Ansatte, I er bange for at miste? (ingen navne)</source>
            <translation>Staff you fear to lose? (no names)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Ordinært ansatte i årsværk</source>
            <translation>Ordinary employees in FTE</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>I praktik og løntilskud nu</source>
            <translation>In placement and wage subsidy now</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>dansk</source>
            <translation>Danish</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>engelsk</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>andet</source>
            <translation>other</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>ikke afgørende</source>
            <translation>not decisive</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>tunge løft</source>
            <translation>heavy lifts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>støj</source>
            <translation>noise</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>kørekort B</source>
            <translation>driving licence B</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>truck</source>
            <translation>forklift</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>svejs</source>
            <translation>welding</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>hygiejne</source>
            <translation>hygiene</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>børneattest</source>
            <translation>child certificate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>straffeattest</source>
            <translation>criminal record</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>dag 3</source>
            <translation>day 3</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>uge 2</source>
            <translation>week 2</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>uge 4</source>
            <translation>week 4</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Gem anmodning</source>
            <translation>Save request</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Ingen partnere er sat op</source>
            <translation>No partners are set up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Stillinger</source>
            <translation>Posts</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Har vi selv</source>
            <translation>We have</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Kun antal og fag sendes, ingen navne.</source>
            <translation>Only numbers and trade are sent, no names.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/request_form.py" />
            <source>Skriv, hvilket fag der mangler.</source>
            <translation>Write which trade is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <source>{author}: {answer}</source>
            <translation>{author}: {answer}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <source>Sidst, {day}: {answer}</source>
            <translation>Last time, {day}: {answer}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <source>Svar fra {day}</source>
            <translation>Answer from {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Tilføj til shortlist</source>
            <translation>Add to shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Sæt på shortlisten</source>
            <translation>Put on the shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Ingen andre på computeren</source>
            <translation>Nobody else on the computer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Søg i hele puljen</source>
            <translation>Search the whole pool</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Fundet i puljen</source>
            <translation>Found in the pool</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Hele puljen</source>
            <translation>The whole pool</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Ingen i puljen passer. Prøv med andre ord.</source>
            <translation>Nobody in the pool fits. Try other words.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>{n} fundet. Enter sætter på listen.</source>
            <translation>
                <numerusform>{n} found. Enter puts on the list.</numerusform>
                <numerusform>{n} found. Enter puts on the list.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_add_form.py" />
            <source>Der er flere, end der vises. Skriv flere ord.</source>
            <translation>There are more than shown. Write more words.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_begin_form.py" />
            <source>Ny shortlist</source>
            <translation>New shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_begin_form.py" />
            <source>Begynd shortlist</source>
            <translation>Begin shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_begin_form.py" />
            <source>svejser og hjælper</source>
            <translation>welder and helper</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_begin_form.py" />
            <source>Hvem søges, og til hvad?</source>
            <translation>Who is looked for, and for what?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_detail.py" />
            <source>Tag af shortlisten</source>
            <translation>Take off the shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_detail.py" />
            <source>Borger hørt {day}</source>
            <translation>Citizen heard {day}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_detail.py" />
            <source>Borger og sagsbehandler er ikke hørt</source>
            <translation>Citizen and caseworker not heard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>Tilføj til shortlist ({key})</source>
            <translation>Add to shortlist ({key})</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>Ingen shortlist til dette arbejdssted endnu.</source>
            <translation>No shortlist for this workplace yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>Shortlister ses af konsulenten, som ejer dem.</source>
            <translation>Shortlists are seen by the consultant who owns them.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>Ingen på listen endnu.</source>
            <translation>Nobody on the list yet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>{reference} er taget af shortlisten</source>
            <translation>{reference} taken off the shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>{reference} er på shortlisten</source>
            <translation>{reference} is on the shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_panel.py" />
            <source>Shortlisten er begyndt</source>
            <translation>Shortlist begun</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_row.py" />
            <source>Profilen hentes ved næste synkronisering</source>
            <translation>The profile comes with the next sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/shortlist_row.py" />
            <source>Enter viser kriterierne</source>
            <translation>Enter shows the criteria</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/staff_field.py" />
            <source>Gns. 4 mdr.</source>
            <translation>4-month avg.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/staff_field.py" />
            <source>Sidste måned</source>
            <translation>Last month</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/staff_field.py" />
            <source>Gns. 12 mdr.</source>
            <translation>12-month avg.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/thanks_text.py" />
            <source>Tak for besøget. Vi aftalte:</source>
            <translation>Thank you for the visit. We agreed:</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/thanks_text.py" />
            <source>Tak for besøget og for snakken.</source>
            <translation>Thank you for the visit and for the talk.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/thanks_text.py" />
            <source>Tak for besøget</source>
            <translation>Thank you for the visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Næste spørgsmål</source>
            <translation>Next question</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Forrige spørgsmål</source>
            <translation>Previous question</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Brug svaret fra sidst</source>
            <translation>Use the answer from last time</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Næste afsnit</source>
            <translation>Next section</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_commands.py" />
            <source>Forrige afsnit</source>
            <translation>Previous section</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Gå til det, der mangler</source>
            <translation>Go to what is missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Vis konflikten (Shift+F9)</source>
            <translation>Show the conflict (Shift+F9)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Besøg {when}</source>
            <translation>Visit {when}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Klar til at afslutte</source>
            <translation>Ready to end</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Aflys eller flyt</source>
            <translation>Cancel or move</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Ret afslutningen</source>
            <translation>Correct the ending</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Besøgsrapport</source>
            <translation>Visit report</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Hvad skal ud?</source>
            <translation>What goes out?</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Dit telefonnummer</source>
            <translation>Your telephone number</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Din mail</source>
            <translation>Your mail</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Nævn kandidaterne på shortlisten</source>
            <translation>Name the candidates on the shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_out.py" />
            <source>Skrevet i besøgsrapporten</source>
            <translation>Written in the visit report</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Intet besøg er åbent. Vælg et af dagens besøg.</source>
            <translation>No visit is open. Choose one of the day's visits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Besøget er afholdt</source>
            <translation>The visit is held</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Kandidaterne er nævnt, og det er skrevet i loggen.</source>
            <translation>The candidates are named, and the log says so.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Kandidaters navne er ikke med; i noterne står referencen i stedet.</source>
            <translation>Names of candidates are left out; the notes hold the reference instead.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Personoplysninger er låst: navne i noterne kan ikke findes.</source>
            <translation>Personal data is locked: names in the notes cannot be found.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Papiret nævner borgere. Læg filen i fagsystemet, og slet den bagefter.</source>
            <translation>The paper names citizens. Put the file into the case system, and delete it afterwards.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Ingen tilsagn og ingen frister.</source>
            <translation>No commitments and no deadlines.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Hvem de får brug for</source>
            <translation>Whom they will need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Tilbud gennemgået</source>
            <translation>Offers gone through</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Næste skridt: {step}</source>
            <translation>Next step: {step}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>sidste måned {last} årsværk, 12 måneder {avg12}</source>
            <translation>last month {last} full-time equivalents, 12 months {avg12}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Merbeskæftigelse</source>
            <translation>Net increase</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Kontrol af regler</source>
            <translation>Check of rules</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>{n} kandidat. Navnet er ikke med.</source>
            <translation>{n} candidate. The name is left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>{n} kandidater. Navnene er ikke med.</source>
            <translation>{n} candidates. The names are left out.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_report.py" />
            <source>Intet at notere</source>
            <translation>Nothing to note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Det ligner et CPR-nummer. Fjern det, hvis det ikke skal stå her.</source>
            <translation>This looks like a CPR number. Remove it unless it must stand here.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <location filename="../../src/fieldvisit/services/person_text.py" />
            <source>Skriv, hvad jobbet kræver, ikke hvad personen har.</source>
            <translation>Write what the job needs, not what the person has.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Tilsagnet er gemt</source>
            <translation>Commitment saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Fristen er gemt</source>
            <translation>Deadline saved</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/command_palette.py" />
            <source>Fund</source>
            <translation>Results</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/command_palette.py" />
            <source>vælg</source>
            <translation>choose</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/command_palette.py" />
            <source>åbn</source>
            <translation>open</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/command_palette.py" />
            <source>skift type</source>
            <translation>change type</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/command_palette.py" />
            <source>Søger på denne computer, også uden net</source>
            <translation>Searches on this computer, also offline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/date_field.py" />
            <source>fx fre 13:00</source>
            <translation>e.g. fri 13:00</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/date_field.py" />
            <source>Datoen kan ikke læses. Skriv fx 13/10, fre 13:00 eller om 3 dage.</source>
            <translation>The date cannot be read. Type e.g. 13/10, fri 13:00 or in 3 days.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/palette_kinds.py" />
            <source>Tab skifter</source>
            <translation>Tab switches</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/password_field.py" />
            <source>Vis adgangskoden</source>
            <translation>Show the password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/password_field.py" />
            <source>Caps Lock er slået til</source>
            <translation>Caps Lock is on</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/password_field.py" />
            <source>Caps Lock er slået fra</source>
            <translation>Caps Lock is off</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/password_field.py" />
            <source>Skjul adgangskoden</source>
            <translation>Hide the password</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/restored_line.py" />
            <source>Kassér</source>
            <translation>Discard</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/row.py" />
            <source>Afsnit: {title}</source>
            <translation>Section: {title}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/row_filter.py" />
            <source>Filtrér listen</source>
            <translation>Filter the list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/spelling_menu.py" />
            <source>Ingen forslag</source>
            <translation>No suggestions</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/spelling_menu.py" />
            <source>&amp;Tilføj til min ordbog</source>
            <translation>&amp;Add to my dictionary</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/spelling_menu.py" />
            <source>&amp;Ignorér</source>
            <translation>&amp;Ignore</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/table_card.py" />
            <source>Kolonner: {rows}</source>
            <translation>Columns: {rows}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/table_model.py" />
            <source>sorteret faldende</source>
            <translation>sorted descending</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/table_model.py" />
            <source>sorteret stigende</source>
            <translation>sorted ascending</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/text_area.py" />
            <source>Ingen stavefejl i feltet</source>
            <translation>No misspellings in the field</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/text_area.py" />
            <source>Måske stavet forkert: {word}</source>
            <translation>May be misspelt: {word}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/text_area.py" />
            <source>{n} ord er måske stavet forkert, Alt+F7 går til det</source>
            <translation>{n} word may be misspelt, Alt+F7 goes to it</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/text_area.py" />
            <source>{n} ord er måske stavet forkert, Alt+F7 går til det næste</source>
            <translation>{n} words may be misspelt, Alt+F7 goes to the next one</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Kopieret. Rækken nævner personer: sæt den kun ind i fagsystemet.</source>
            <translation>Copied. The row names persons: paste it into the case system only.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Kopieret</source>
            <translation>Copied</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Gentag: {what}</source>
            <translation>Redo: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Fortryd: {what}</source>
            <translation>Undo: {what}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/widgets/waiting_rows.py" />
            <source>Henter</source>
            <translation>Loading</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>i går</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>i morgen</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>uge {number}</source>
            <translation>week {number}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{hours} t {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>om {length}</source>
            <translation>in {length}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>for {length} siden</source>
            <translation>{length} ago</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>ikke udfyldt</source>
            <translation>not filled in</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/workplace_field.py" />
            <source>fx Nordlys</source>
            <translation>e.g. Nordlys</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/workplace_field.py" />
            <source>Ingen virksomhed passer. Skriv navn, by eller CVR-nummer.</source>
            <translation>No company fits. Write name, town or CVR number.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/app.py" />
            <source>låst</source>
            <translation>locked</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/app.py" />
            <source>kom i gang</source>
            <translation>get started</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/app.py" />
            <source>Det lykkedes ikke. Prøv igen.</source>
            <translation>It did not work. Try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/add_candidate.py" />
            <source>Skriv referencen og hvad kandidaten kaldes: fornavn og forbogstav. Intet er gemt.</source>
            <translation>Write the reference and what the candidate is called: first name and initial. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/add_candidate.py" />
            <source>Timer om ugen er fra 1 til 37. Intet er gemt.</source>
            <translation>Hours a week are from 1 to 37. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/add_candidate.py" />
            <source>Referencen er allerede i brug. Intet er gemt.</source>
            <translation>The reference is already in use. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_commitment.py" />
            <source>Besøget er aflyst, så det kan ikke give tilsagn. Intet er ændret.</source>
            <translation>The visit is cancelled, so it cannot give commitments. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_commitment.py" />
            <source>Den art tilsagn kan ikke vælges i dag. Intet er ændret.</source>
            <translation>That kind of commitment cannot be chosen today. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_commitment.py" />
            <source>Kandidaten</source>
            <translation>The candidate</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_contact.py" />
            <location filename="../../src/fieldvisit/services/agree_deadline.py" />
            <location filename="../../src/fieldvisit/services/follow_up.py" />
            <source>Kontaktpersonen</source>
            <translation>The contact person</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_contact.py" />
            <source>Kollegaen</source>
            <translation>The colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_contact.py" />
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Arbejdsstedet</source>
            <translation>The workplace</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_deadline.py" />
            <source>Fristen</source>
            <translation>The deadline</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_deadline.py" />
            <source>Fristen mangler en dato. Skriv for eksempel 13/10.</source>
            <translation>The deadline lacks a date. Write 13/10, for example.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_deadline.py" />
            <source>Reglen for fristen kan ikke læses. Intet er ændret.</source>
            <translation>The rule of the deadline cannot be read. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_partnership.py" />
            <source>Aftalen</source>
            <translation>The agreement</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_partnership.py" />
            <source>Aftalen er ikke en kladde, så tallene står fast. Intet er ændret.</source>
            <translation>The agreement is not a draft, so its numbers stand. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_partnership.py" />
            <location filename="../../src/fieldvisit/services/cover_area.py" />
            <location filename="../../src/fieldvisit/services/edit_company.py" />
            <location filename="../../src/fieldvisit/services/edit_contact.py" />
            <location filename="../../src/fieldvisit/services/edit_need.py" />
            <source>Feltet kan ikke rettes her. Intet er ændret.</source>
            <translation>The field cannot be changed here. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_partnership.py" />
            <source>Antal er 0 eller mere. Intet er ændret.</source>
            <translation>Numbers are 0 or more. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/agree_partnership.py" />
            <source>Den slags plads findes ikke. Intet er ændret.</source>
            <translation>There is no such kind of place. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_inquiry.py" />
            <source>Skriv, hvad du svarede. Intet er gemt.</source>
            <translation>Write what you answered. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_line.py" />
            <source>Datoen kan ikke læses. Skriv den som 2026-10-13.</source>
            <translation>The date cannot be read. Write it as 2026-10-13.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_line.py" />
            <source>Svaret passer ikke til spørgsmål {question}. Intet er ændret.</source>
            <translation>The answer does not fit question {question}. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_line.py" />
            <source>Svaret skal være en liste af linjer. Intet er ændret.</source>
            <translation>The answer must be a list of lines. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_line.py" />
            <source>Feltet {name} har en forkert værdi. Intet er ændret.</source>
            <translation>The field {name} has a wrong value. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_request.py" />
            <source>Skriv, hvilket fag de mangler. Intet er gemt.</source>
            <translation>Write which trade they are short of. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_request.py" />
            <source>Antal profiler er mindst 1. Intet er gemt.</source>
            <translation>The number of profiles is at least 1. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_request.py" />
            <source>Antal profiler er mindst 0. Intet er gemt.</source>
            <translation>The number of profiles is at least 0. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_request.py" />
            <source>Skriv, hvorfor der ingen profiler er. Intet er gemt.</source>
            <translation>Write why there are no profiles. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/answer_request.py" />
            <source>Anmodningen</source>
            <translation>The request</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/area_words.py" />
            <source>{part} er ikke et postnummer. Skriv fire cifre, fx 9990. Intet er gemt.</source>
            <translation>{part} is no postcode. Write four digits, e.g. 9990. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/area_words.py" />
            <source>{part} kan være flere brancher. Skriv mere af navnet eller koden, fx F eller 56. Intet er gemt.</source>
            <translation>{part} can be several trades. Write more of the name or the code, e.g. F or 56. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/area_words.py" />
            <source>{part} er ikke en branche. Skriv et bogstav, to cifre eller begyndelsen af navnet. Intet er gemt.</source>
            <translation>{part} is no trade. Write a letter, two digits or the beginning of the name. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Filen kan ikke læses. Tjek, at den findes, og prøv igen. Intet er gemt.</source>
            <translation>The file cannot be read. Check that it exists, and try again. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Filen er hverken billede (JPEG, PNG), PDF, Word, Excel eller ren tekst. Gem den i en af de former, og prøv igen. Intet er gemt.</source>
            <translation>The file is no picture (JPEG, PNG), PDF, Word, Excel or plain text. Save it in one of these forms, and try again. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <location filename="../../src/fieldvisit/services/note_answer.py" />
            <source>Besøget</source>
            <translation>The visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Der ligger filer for 500 MB på computeren, og det er det meste, der er plads til. Fjern filer, der ikke bruges. Intet er gemt.</source>
            <translation>There are 500 MB of files on this computer, which is the most there is room for. Remove files that are not used. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Filen</source>
            <translation>The file</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Filens indhold ligger på serveren. Det hentes ved næste synkronisering; åbn den så igen.</source>
            <translation>The file's content is on the server. It comes with the next sync; open it again then.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Filen fylder mere end 20 MB. Gør den mindre, og prøv igen. Intet er gemt.</source>
            <translation>The file is larger than 20 MB. Make it smaller, and try again. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/attach_file.py" />
            <source>Filen er tom. Intet er gemt.</source>
            <translation>The file is empty. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Skriv, hvad shortlisten skal bruges til. Intet er gemt.</source>
            <translation>Write what the shortlist is for. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <location filename="../../src/fieldvisit/services/edit_need.py" />
            <location filename="../../src/fieldvisit/services/request_partner.py" />
            <source>Behovet</source>
            <translation>The need</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Kriteriet findes ikke. Intet er gemt.</source>
            <translation>There is no such criterion. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Svaret passer ikke til kriteriet “{criterion}”. Intet er gemt.</source>
            <translation>The answer does not fit the criterion “{criterion}”. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Shortlisten er lukket. Lav en ny. Intet er ændret.</source>
            <translation>The shortlist is closed. Make a new one. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Kandidaten er ikke på denne computer. Søg i hele puljen, når der er forbindelse. Intet er ændret.</source>
            <translation>The candidate is not on this computer. Search the whole pool when there is a connection. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Samtykket til denne virksomhed er trukket tilbage. Spørg sagsbehandleren. Intet er ændret.</source>
            <translation>The consent to this company is withdrawn. Ask the caseworker. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/build_shortlist.py" />
            <source>Kandidaten står ikke på shortlisten. Intet er ændret.</source>
            <translation>The candidate is not on the shortlist. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/call_rule.py" />
            <source>Kommunen ringer ikke til reklamebeskyttede virksomheder. Skriv eller kør forbi i stedet. Intet er gemt.</source>
            <translation>The municipality does not call advertising-protected companies. Write or drop by instead. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/computer_keys.py" />
            <source>Kommunen har ingen nødnøgle på serveren. Intet er ændret. Spørg jeres administrator.</source>
            <translation>The municipality has no recovery key on the server. Nothing is changed. Ask your administrator.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/computer_keys.py" />
            <source>Adgangskoden passer ikke. Intet er ændret. Prøv igen.</source>
            <translation>The password does not fit. Nothing is changed. Try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/contact_card.py" />
            <source>Mailadressen ser ikke rigtig ud. Intet er gemt.</source>
            <translation>The mail address does not look right. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/contact_card.py" />
            <source>Teksten er for lang. Intet er gemt.</source>
            <translation>The text is too long. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Vælg en dag efter i dag, hvor tilbuddet skal ses på igen. Intet er gemt.</source>
            <translation>Choose a day after today on which the offer is to be looked at again. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Skriv, hvorfor forslaget ikke bliver til noget. Intet er gemt.</source>
            <translation>Write why the proposal comes to nothing. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Tilbuddet</source>
            <translation>The offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Den del af tilbuddet kan ikke rettes. Intet er gemt.</source>
            <translation>That part of the offer cannot be corrected. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Skriv, hvad der skal stå. Intet er gemt.</source>
            <translation>Write what it is to say. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Det står der allerede. Intet er gemt.</source>
            <translation>It says so already. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Skriv, hvorfor det skal rettes. Intet er gemt.</source>
            <translation>Write why it is to be corrected. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <source>Datoen findes ikke. Ret den, og prøv igen.</source>
            <translation>There is no such date. Correct it and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <location filename="../../src/fieldvisit/services/propose_correction.py" />
            <source>Forslaget</source>
            <translation>The proposal</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/correct_offer.py" />
            <location filename="../../src/fieldvisit/services/propose_correction.py" />
            <source>Forslaget er allerede afgjort. Intet er ændret.</source>
            <translation>The proposal has been decided already. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/cover_area.py" />
            <source>Dækningen</source>
            <translation>The coverage</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/cover_area.py" />
            <source>Skriv mindst en branche, en målgruppe eller et område. Intet er gemt.</source>
            <translation>Write at least a trade, a target group or an area. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/cover_area.py" />
            <source>Medarbejderen</source>
            <translation>The colleague</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_company.py" />
            <source>Virksomheden findes allerede. Søg på CVR-nummeret. Intet er ændret.</source>
            <translation>The company exists already. Search for its CVR number. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_company.py" />
            <source>Virksomheden mangler et navn. Skriv navnet, og gem igen.</source>
            <translation>The company lacks a name. Write the name and save again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_company.py" />
            <source>Et CVR-nummer har 8 cifre. Intet er gemt.</source>
            <translation>A CVR number has 8 digits. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_company.py" />
            <source>Et P-nummer har 10 cifre. Intet er gemt.</source>
            <translation>A P-number has 10 digits. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_contact.py" />
            <source>Skriv et navn, et telefonnummer eller en mailadresse. Intet er gemt.</source>
            <translation>Write a name, a phone number or a mail address. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_contact.py" />
            <source>Kontakten</source>
            <translation>The contact</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_need.py" />
            <source>Skriv, hvilken slags arbejde det er. Intet er gemt.</source>
            <translation>Write what kind of work it is. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_need.py" />
            <source>Behovet er åbent, besat eller lukket. Intet er ændret.</source>
            <translation>The need is open, filled or closed. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/edit_need.py" />
            <source>Antal og timer er mindst 1. Intet er ændret.</source>
            <translation>Number and hours are at least 1. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_calendar.py" />
            <source>enkeltmandsvirksomhed</source>
            <translation>sole trader</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_calendar.py" />
            <source>Besøg: {company}</source>
            <translation>Visit: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_companies.py" />
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Reklamebeskyttet</source>
            <translation>Advertising-protected</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_refused.py" />
            <source>Ingen ændringer er afvist. Der er ikke skrevet nogen fil.</source>
            <translation>No changes are refused. No file was written.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_refused.py" />
            <source>Filen findes allerede. Vælg et andet navn. Intet er skrevet.</source>
            <translation>The file exists already. Choose another name. Nothing was written.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_refused.py" />
            <source>Filen kunne ikke skrives der. Vælg en anden mappe. Intet er gemt.</source>
            <translation>The file could not be written there. Choose another folder. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Sidste opkald</source>
            <translation>Last call</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Arbejdsdage over</source>
            <translation>Working days late</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Hvad mangler</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/export_work.py" />
            <source>Klokkeslæt</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/fill_bag_checklist.py" />
            <source>Tilbuddet eller svaret findes ikke. Intet er ændret.</source>
            <translation>There is no such offer or answer. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/fill_bag_checklist.py" />
            <source>Tilbuddet udgår og kan ikke vælges. Intet er ændret.</source>
            <translation>The offer is being withdrawn and cannot be chosen. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/fill_bag_checklist.py" />
            <source>{reason}. Skriv en begrundelse, hvis det skal vælges alligevel.</source>
            <translation>{reason}. Write a reason if it is to be chosen all the same.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/follow_up.py" />
            <source>Opfølgningen</source>
            <translation>The follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/follow_up.py" />
            <source>Skriv, hvad der skal gøres. Intet er gemt.</source>
            <translation>Write what is to be done. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/follow_up.py" />
            <source>Den slags frist findes ikke. Intet er gemt.</source>
            <translation>There is no such kind of deadline. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/follow_up.py" />
            <source>Arbejdsstedet har ingen kontaktperson at love noget. Opret en først. Intet er gemt.</source>
            <translation>The workplace has no contact person to promise anything. Add one first. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/follow_up.py" />
            <source>Skriv en dato, for eksempel 13/10 eller om 3 dage. Intet er gemt.</source>
            <translation>Write a date, such as 13/10 or in 3 days. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/give_consent.py" />
            <source>Vælg mindst ét felt, der må vises: fag, timer, certifikater.</source>
            <translation>Choose at least one field that may be shown: trade, hours, certificates.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/give_consent.py" />
            <source>Samtykket</source>
            <translation>The consent</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/give_consent.py" />
            <source>Samtykket er allerede trukket tilbage. Intet er ændret.</source>
            <translation>The consent is already withdrawn. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/give_consent.py" />
            <source>Skriv, hvordan det blev sagt: oral, written eller digital. Intet er ændret.</source>
            <translation>Write how it was said: oral, written or digital. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>Besøget er aflyst og kan ikke afsluttes. Intet er ændret.</source>
            <translation>The visit is cancelled and cannot be ended. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>Skriv, hvem der aflyste: company, us eller no-show.</source>
            <translation>Write who cancelled: company, us or no-show.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>Besøget er afholdt og kan ikke aflyses. Intet er ændret.</source>
            <translation>The visit is held and cannot be cancelled. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>1 felt mangler: {named} Alt, du har skrevet, er gemt.</source>
            <translation>1 field is missing: {named} Everything you have written is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>{count} felter mangler: {named} Alt, du har skrevet, er gemt.</source>
            <translation>{count} fields are missing: {named} Everything you have written is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>Udfaldet findes ikke. Vælg kendskab eller nej_tak.</source>
            <translation>There is no such outcome. Choose knowledge only or declined.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>Besøget gav tilsagn, så det kan ikke ende med kendskab eller nej tak.</source>
            <translation>The visit gave commitments, so it cannot end as knowledge only or declined.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/hold_visit.py" />
            <source>Modtagelsen er et tal fra 1 til 5. Intet er ændret.</source>
            <translation>The reception is a number from 1 to 5. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/import_companies.py" />
            <source>Importen er stoppet. Intet er ændret.</source>
            <translation>The import is stopped. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/invite_to_event.py" />
            <source>Antal stillinger er 0 eller mere. Intet er gemt.</source>
            <translation>The number of posts is 0 or more. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/invite_to_event.py" />
            <source>Arrangementet er holdt, så ingen kan inviteres. Intet er gemt.</source>
            <translation>The event is over, so nobody can be invited. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/invite_to_event.py" />
            <source>Arrangementet</source>
            <translation>The event</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/log_call.py" />
            <source>Resultatet eller grunden findes ikke. Intet er gemt.</source>
            <translation>There is no such result or reason. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/log_call.py" />
            <source>Et besøg kan kun bookes, når der blev sagt ja. Intet er gemt.</source>
            <translation>A visit can be booked only when the answer was yes. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/log_call.py" />
            <source>Linjen på ringelisten</source>
            <translation>The line of the call list</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/mend_refused.py" />
            <location filename="../../src/fieldvisit/services/review_outbox.py" />
            <source>Ændringen</source>
            <translation>The change</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/mend_refused.py" />
            <location filename="../../src/fieldvisit/services/solve_conflict.py" />
            <source>Værdien passer ikke til feltet. Intet er ændret.</source>
            <translation>The value does not fit the field. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/merge_units.py" />
            <source>Feltet kan ikke vælges. Intet er ændret.</source>
            <translation>The field cannot be chosen. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/merge_units.py" />
            <source>Den sammenlagte virksomhed</source>
            <translation>The merged company</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/merge_units.py" />
            <source>P-nummeret siger, at det er ét arbejdssted. Intet er ændret.</source>
            <translation>The P-number says that it is one workplace. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/merge_units.py" />
            <source>Det er den samme virksomhed. Intet er ændret.</source>
            <translation>It is the same company. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/merge_units.py" />
            <source>To P-numre er to arbejdssteder. Intet er ændret.</source>
            <translation>Two P-numbers are two workplaces. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/move_to_trash.py" />
            <source>Aftalen er ikke en kladde, så den kan ikke slettes. Intet er ændret.</source>
            <translation>The agreement is no draft, so it cannot be deleted. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/municipality_rules.py" />
            <source>Reglen kan ikke have den værdi. Intet er ændret.</source>
            <translation>The rule cannot have that value. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Nyt</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Ændret</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Besat</source>
            <translation>Filled</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/needs_of_week.py" />
            <source>Lukket</source>
            <translation>Closed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/note_visit.py" />
            <source>Skriv, hvad der skal stå i notatet. Intet er gemt.</source>
            <translation>Type what the note should say. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/obey_wipe.py" />
            <source>Computeren er spærret. Alt på den er slettet, også det, der ikke var sendt. Kontakt din leder.</source>
            <translation>The computer is blocked. Everything on it is deleted, also what was not sent. Contact your leader.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/occupation_words.py" />
            <source>{part} er ikke en ESCO-kode. Skriv tal, fx 7212 eller 7212.3. Intet er gemt.</source>
            <translation>{part} is no ESCO code. Write digits, such as 7212 or 7212.3. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/person_text.py" />
            <source>Det ligner et CPR-nummer. Fjern det, og gem igen. Intet er gemt.</source>
            <translation>This looks like a CPR number. Remove it and save again. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/problems.py" />
            <source>{what} findes ikke på denne computer. Intet er ændret. Synkronisér, og prøv igen.</source>
            <translation>{what} is not on this computer. Nothing is changed. Sync and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/problems.py" />
            <source>Din rolle må ikke gøre dette. Intet er ændret.</source>
            <translation>Your role may not do this. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/progress_commitment.py" />
            <source>Et tilsagn er startet, afsluttet eller gik ikke. Intet er ændret.</source>
            <translation>A commitment has started, has ended or failed. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/progress_commitment.py" />
            <source>Vælg, hvorfor det ikke gik. Intet er gemt.</source>
            <translation>Choose why it failed. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/progress_commitment.py" />
            <source>Der er ingen person bag tilsagnet her at skrive det ved. Slet ordene, og gem.</source>
            <translation>There is no person behind the commitment here to write it with. Delete the words and save.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/progress_commitment.py" />
            <source>Tilsagnet er allerede kommet videre. Intet er ændret.</source>
            <translation>The commitment has moved on already. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/read_candidates.py" />
            <source>Skriv, hvad du skal bruge profilen til. Så åbner den. Intet er vist.</source>
            <translation>Write what you need the profile for. Then it opens. Nothing is shown.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/read_candidates.py" />
            <source>Kandidaten er ikke på denne computer. Intet er ændret.</source>
            <translation>The candidate is not on this computer. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/read_history.py" />
            <location filename="../../src/fieldvisit/services/restore_history.py" />
            <location filename="../../src/fieldvisit/services/solve_conflict.py" />
            <source>Oplysningen</source>
            <translation>The data</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/record_inquiry.py" />
            <source>Skriv, hvad virksomheden spurgte om. Intet er gemt.</source>
            <translation>Write what the company asked. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/record_inquiry.py" />
            <source>Den kanal eller kilde findes ikke. Intet er gemt.</source>
            <translation>There is no such channel or source. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/record_inquiry.py" />
            <source>Fristen ligger før i dag. Skriv en senere dato. Intet er gemt.</source>
            <translation>The deadline lies before today. Write a later date. Nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/record_visit.py" />
            <source>Besøget er afsluttet eller aflyst. Intet er ændret.</source>
            <translation>The visit is ended or cancelled. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/record_visit.py" />
            <location filename="../../src/fieldvisit/services/report_campaign.py" />
            <source>Kampagnen</source>
            <translation>The campaign</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/reopen_conflict.py" />
            <location filename="../../src/fieldvisit/services/solve_conflict.py" />
            <source>Konflikten</source>
            <translation>The conflict</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/reopen_conflict.py" />
            <source>Valget kan ikke fortrydes mere. Ret værdien i historikken i stedet. Intet er ændret.</source>
            <translation>The choice can be undone no more. Put the value right in the history instead. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/report_campaign.py" />
            <source>Kampagnen mangler en start- eller slutdato. Ret den, og prøv igen.</source>
            <translation>The campaign lacks a start or end date. Correct it and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/report_campaign.py" />
            <source>Skriv et mål over 0 og en grund. Målet er ikke ændret.</source>
            <translation>Write a goal above 0 and a reason. The goal is not changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/report_page.py" />
            <source>{first} til {last}, ejer {owner}, opgjort {day} kl. {time}</source>
            <translation>{first} to {last}, owner {owner}, counted {day} at {time}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/request_partner.py" />
            <source>Stillinger og ønskede profiler er mindst 1, egne profiler mindst 0.</source>
            <translation>Posts and wanted profiles are at least 1, own profiles at least 0.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/request_partner.py" />
            <source>Kommunen er ikke en af jeres partnere. Vælg en fra listen. Intet er gemt.</source>
            <translation>The municipality is not one of your partners. Choose one from the list. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/reschedule_visit.py" />
            <source>Besøget er begyndt eller slut og kan ikke flyttes. Intet er ændret.</source>
            <translation>The visit has begun or is over and cannot be moved. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/restore_history.py" />
            <source>Linjen i historikken</source>
            <translation>The line in the history</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/restore_history.py" />
            <source>Der er ikke noget at gendanne: værdien gælder allerede, eller feltet er låst. Intet er ændret.</source>
            <translation>There is nothing to restore: the value counts already, or the field is locked. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/review_outbox.py" />
            <source>Ændringen er allerede på vej. Den kan ikke holdes tilbage.</source>
            <translation>The change is already on its way. It cannot be held back.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/saved_filters.py" />
            <source>Filteret findes ikke længere. Intet er ændret.</source>
            <translation>The filter is not there any more. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/saved_filters.py" />
            <source>Et andet filter hedder sådan. Intet er ændret.</source>
            <translation>Another filter has that name. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/saved_filters.py" />
            <source>Skriv et navn til filteret. Intet er gemt.</source>
            <translation>Type a name for the filter. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/saved_filters.py" />
            <source>Navnet er for langt. Skriv højst 40 tegn. Intet er gemt.</source>
            <translation>The name is too long. Type at most 40 characters. Nothing is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/search_pool.py" />
            <source>Skriv mindst to bogstaver at søge efter, og højst 200 tegn.</source>
            <translation>Write at least two letters to search for, and at most 200 characters.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/search_pool.py" />
            <source>Skriv, hvad søgningen skal bruges til: virksomheden og behovet. Intet er søgt.</source>
            <translation>Write what the search is for: the company and the need. Nothing is searched.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/search_pool.py" />
            <source>Søgning i hele puljen kræver net</source>
            <translation>Searching the whole pool needs a connection</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/shortlist_view.py" />
            <source>Shortlisten</source>
            <translation>The shortlist</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/solve_conflict.py" />
            <source>Vælg din værdi eller den anden. Begge kan kun beholdes i en tekst. Intet er ændret.</source>
            <translation>Choose your value or the other. Both can be kept only in a text. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/solve_many.py" />
            <source>Ingen af konflikterne kan løses sådan. Intet er ændret.</source>
            <translation>None of the conflicts can be solved this way. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/spelling/own_words.py" />
            <source>Det kan ikke stå i en ordbog. Intet er ændret.</source>
            <translation>That cannot stand in a dictionary. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/spelling/own_words.py" />
            <source>Ordet</source>
            <translation>The word</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/sync_now.py" />
            <source>Profilen er allerede forbundet med en kommune. Intet er ændret.</source>
            <translation>The profile is already connected to a municipality. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/trash.py" />
            <source>Det slettede</source>
            <translation>What was deleted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/trash.py" />
            <source>Det er her allerede. Intet er ændret.</source>
            <translation>It is here already. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/trash.py" />
            <source>{what}, som det hører til, er ikke på denne computer. Gendan det først. Intet er ændret.</source>
            <translation>{what} that it belongs to is not on this computer. Restore that first. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/undo.py" />
            <source>Det kan ikke fortrydes, for det er ikke længere på denne computer. Intet er ændret.</source>
            <translation>It cannot be undone, because it is no longer on this computer. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Et postnummer har 4 cifre.</source>
            <translation>A postcode has 4 digits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>En e-mailadresse ser ud som navn@firma.dk.</source>
            <translation>An e-mail address looks like name@firm.dk.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>En branchekode har 6 cifre.</source>
            <translation>An industry code has 6 digits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Den størrelse findes ikke.</source>
            <translation>There is no such size.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Et arbejdssted har altid en ansvarlig. Vælg en kollega.</source>
            <translation>A workplace always has somebody responsible. Choose a colleague.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Kollegaen findes ikke, eller rollen besøger ikke virksomheder.</source>
            <translation>There is no such colleague, or the role does not visit companies.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Stedfortræderen er en anden end den ansvarlige.</source>
            <translation>The deputy is another person than the one responsible.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Kontakten hører ikke til arbejdsstedet.</source>
            <translation>The contact does not belong to the workplace.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Tallet ligger mellem {least} og {most}.</source>
            <translation>The number is between {least} and {most}.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/unit_values.py" />
            <source>Skriv et tal, for eksempel 12,5.</source>
            <translation>Write a number, for example 12.5.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/wipe_computer.py" />
            <source>Her ligger ændringer, som serveren ikke har fået. Intet er slettet. Synkronisér først.</source>
            <translation>Changes lie here that the server has not got. Nothing is deleted. Sync first.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/write_visit_answer.py" />
            <source>Spørgsmålet findes ikke i skabelonen. Intet er ændret.</source>
            <translation>There is no such question in the template. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/services/write_visit_answer.py" />
            <source>Der står allerede linjer. Fjern dem, før du svarer ingen.</source>
            <translation>There are lines already. Remove them before you answer none.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/company_csv.py" />
            <source>række {n}</source>
            <translation>row {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/company_csv.py" />
            <location filename="../../src/fieldvisit/exchange/cvr_json.py" />
            <source>linje {n}</source>
            <translation>line {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/company_csv.py" />
            <source>et citationstegn i række {n} bliver aldrig lukket</source>
            <translation>a quotation mark in row {n} is never closed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/cvr_json.py" />
            <location filename="../../src/fieldvisit/exchange/file_form.py" />
            <source>byte {n}</source>
            <translation>byte {n}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>CVR-nummeret mangler.</source>
            <translation>The CVR number is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Et CVR-nummer har 8 cifre og begynder ikke med 0.</source>
            <translation>A CVR number has 8 digits and does not begin with 0.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>CVR-nummerets kontrolciffer passer ikke.</source>
            <translation>The check digit of the CVR number does not fit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Navnet mangler.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <location filename="../../src/fieldvisit/domain/p_number.py" />
            <source>Et P-nummer har 10 cifre.</source>
            <translation>A P-number has 10 digits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>P-nummeret mangler.</source>
            <translation>The P-number is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Arbejdsstedet mangler sin virksomheds CVR-nummer.</source>
            <translation>The workplace lacks the CVR number of its company.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>En kommunekode har 3 eller 4 cifre, for eksempel 0151.</source>
            <translation>A municipality code has 3 or 4 digits, such as 0151.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Skemaet skal være DB07 eller DB25.</source>
            <translation>The scheme must be DB07 or DB25.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Et størrelsesinterval skrives som ANTAL_10_19 eller 10-19.</source>
            <translation>A size band is written as ANTAL_10_19 or 10-19.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Feltet skal være et helt tal på 0 eller mere.</source>
            <translation>The field must be a whole number of 0 or more.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Feltet skal være et tal på 0 eller mere.</source>
            <translation>The field must be a number of 0 or more.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>En dato skrives som 2026-10-06 eller 06-10-2026.</source>
            <translation>A date is written as 2026-10-06 or 06-10-2026.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Feltet skal være ja eller nej.</source>
            <translation>The field must be ja or nej (yes or no).</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Adressens id skal være et UUID.</source>
            <translation>The id of the address must be a UUID.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Tidsstemplet kan ikke læses.</source>
            <translation>The time stamp cannot be read.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Feltet skal være tekst.</source>
            <translation>The field must be text.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Teksten er for lang.</source>
            <translation>The text is too long.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Teksten indeholder tegn, som ikke kan vises.</source>
            <translation>The text holds characters that cannot be shown.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Regnearket har lavet værdien om til en dato. Formatér kolonnen som tekst.</source>
            <translation>The spreadsheet has turned the value into a date. Format the column as text.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Ophørsdatoen ligger før startdatoen.</source>
            <translation>The end date lies before the start date.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Feltet skal være en liste.</source>
            <translation>The field must be a list.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Feltet skal være et objekt med felter.</source>
            <translation>The field must be an object with fields.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Posten er ikke et CVR-dokument om en virksomhed eller et arbejdssted.</source>
            <translation>The record is not a CVR document of a company or a workplace.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Personer importeres ikke.</source>
            <translation>Persons are not imported.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Posten er ikke gyldig JSON.</source>
            <translation>The record is not valid JSON.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Dokumentet er for stort.</source>
            <translation>The document is too large.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Citationstegnene i rækken går ikke op.</source>
            <translation>The quotation marks in the row do not match.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/rejection.py" />
            <source>Rækken har flere felter end overskriften.</source>
            <translation>The row has more fields than the header.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Kontaktede virksomheder</source>
            <translation>Companies contacted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Virksomheder besøgt</source>
            <translation>Companies visited</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Alle tilsagn</source>
            <translation>All commitments</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Virksomheder med udbytte</source>
            <translation>Companies with gain</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Besøgte af kontaktede</source>
            <translation>Visited of those contacted</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Tilsagn i forhold til besøg</source>
            <translation>Commitments against visits</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Krævet om ugen</source>
            <translation>Required a week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Hidtil om ugen</source>
            <translation>So far a week</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Ventet ved periodens slutning</source>
            <translation>Expected at the end of the period</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Åbne</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Overskredne</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>{n} ({posts} stillinger)</source>
            <translation>{n} ({posts} posts)</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Tilsagn efter art</source>
            <translation>Commitments by type</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Dagen</source>
            <translation>The day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Rapport</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/report_table.py" />
            <source>Definitioner</source>
            <translation>Definitions</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/table_header.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/table_header.py" />
            <source>mangler: {names}</source>
            <translation>missing: {names}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Intet er ændret.</source>
            <translation>Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen findes ikke.</source>
            <translation>The file does not exist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Det er ikke en fil.</source>
            <translation>This is not a file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen må ikke læses.</source>
            <translation>The file may not be read.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen kan ikke læses fra disken.</source>
            <translation>The file cannot be read from the disk.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er tom.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen har en overskrift, men ingen rækker.</source>
            <translation>The file has a header, but no rows.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er afbrudt: den slutter midt i en post.</source>
            <translation>The file is cut off: it ends in the middle of a record.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er ikke en tekstfil.</source>
            <translation>The file is not a text file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er pakket.</source>
            <translation>The file is packed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er et gammelt regneark (.xls) eller beskyttet med adgangskode.</source>
            <translation>The file is an old spreadsheet (.xls) or protected by a password.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er ikke af den valgte type.</source>
            <translation>The file is not of the chosen type.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filens tegnsæt passer ikke.</source>
            <translation>The character set of the file does not fit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er ikke gyldig JSON.</source>
            <translation>The file is not valid JSON.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen indeholder ingen CVR-dokumenter.</source>
            <translation>The file holds no CVR documents.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Kolonnerne cvr og navn skal være der.</source>
            <translation>The columns cvr and navn must be there.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>En kolonne står der to gange.</source>
            <translation>A column stands there twice.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Et felt i filen er større, end en virksomheds oplysninger kan være.</source>
            <translation>A field in the file is larger than the data of a company can be.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Filen er for stor til at blive læst på én gang.</source>
            <translation>The file is too large to be read at once.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Regnearket er beskadiget.</source>
            <translation>The spreadsheet is damaged.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Regnearket fylder for meget, når det pakkes ud.</source>
            <translation>The spreadsheet takes too much room when unpacked.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Regnearket har intet ark med rækker.</source>
            <translation>The spreadsheet has no sheet with rows.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Kontrollér navnet, og prøv igen.</source>
            <translation>Check the name and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Vælg en fil.</source>
            <translation>Choose a file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Luk filen i andre programmer, eller få adgang til den.</source>
            <translation>Close the file in other programs, or get access to it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Kopiér filen til computeren, og prøv igen.</source>
            <translation>Copy the file to the computer and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Hent filen igen.</source>
            <translation>Fetch the file again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Hent filen igen, og importér den hele fil.</source>
            <translation>Fetch the file again and import the whole file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Vælg en fil fra CVR (JSON), en CSV-fil eller et regneark (.xlsx).</source>
            <translation>Choose a file from CVR (JSON), a CSV file or a spreadsheet (.xlsx).</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Pak filen ud, og importér det, der ligger i den.</source>
            <translation>Unpack the file and import what is in it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Gem regnearket som .xlsx uden adgangskode.</source>
            <translation>Save the spreadsheet as .xlsx without a password.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Vælg en anden type, eller lad typen være automatisk.</source>
            <translation>Choose another type, or leave the type automatic.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Lad tegnsættet være automatisk, eller gem filen som UTF-8.</source>
            <translation>Leave the character set automatic, or save the file as UTF-8.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Vælg et svar fra CVR's system-til-system-adgang.</source>
            <translation>Choose an answer from CVR's system-to-system access.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Ret overskriften i første række, og prøv igen.</source>
            <translation>Correct the header in the first row and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Fjern den ene kolonne, og prøv igen.</source>
            <translation>Remove one of the columns and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Ret feltet, og prøv igen.</source>
            <translation>Correct the field and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Del filen op, eller gem den som JSON-linjer.</source>
            <translation>Split the file, or save it as JSON lines.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Åbn regnearket, og gem det igen.</source>
            <translation>Open the spreadsheet and save it again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Gem rækkerne i et nyt regneark eller som CSV.</source>
            <translation>Save the rows in a new spreadsheet or as CSV.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/exchange/unreadable.py" />
            <source>Gem rækkerne i det første ark.</source>
            <translation>Save the rows in the first sheet.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/domain/cvr.py" />
            <source>CVR-nummeret passer ikke. Tjek cifrene.</source>
            <translation>The CVR number does not fit. Check the digits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/domain/cvr.py" />
            <source>Et CVR-nummer har 8 cifre.</source>
            <translation>A CVR number has 8 digits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/domain/phone.py" />
            <source>Et dansk telefonnummer har 8 cifre.</source>
            <translation>A Danish phone number has 8 digits.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Dine data kunne ikke åbnes.</source>
            <translation>Your data could not be opened.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Intet er ændret eller slettet.</source>
            <translation>Nothing is changed or deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Luk FieldVisit og prøv igen. Hjælper det ikke, så kontakt jeres administrator.</source>
            <translation>Close FieldVisit and try again. If that does not help, contact your administrator.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Computeren har ingen sikker nøglering, som FieldVisit kan bruge.</source>
            <translation>The computer has no safe keyring that FieldVisit can use.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Dine data er uændrede og stadig krypterede.</source>
            <translation>Your data is unchanged and still encrypted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Åbn med din adgangskode. FieldVisit spørger om den hver gang, indtil en nøglering er sat op.</source>
            <translation>Open with your password. FieldVisit asks for it each time until a keyring is set up.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Computerens nøglering er låst.</source>
            <translation>The keyring of the computer is locked.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Lås nøgleringen op og prøv igen, eller åbn med din adgangskode.</source>
            <translation>Unlock the keyring and try again, or open with your password.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Nøglen til dine data findes ikke i computerens nøglering.</source>
            <translation>The key to your data is not in the keyring of the computer.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Åbn med din adgangskode. Derefter lægger FieldVisit nøglen tilbage i nøgleringen.</source>
            <translation>Open with your password. FieldVisit then puts the key back into the keyring.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Adgangskoden eller nøglen passer ikke.</source>
            <translation>The password or the key does not fit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Intet er ændret, og du kan prøve så mange gange, du vil.</source>
            <translation>Nothing is changed, and you can try as often as you like.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Prøv igen. Har du glemt adgangskoden, så vælg »Glemt adgangskode«.</source>
            <translation>Try again. If you have forgotten the password, choose “Forgotten password”.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Filen med dine data er beskadiget.</source>
            <translation>The file with your data is damaged.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Filen bliver liggende, og der er krypterede sikkerhedskopier ved siden af den.</source>
            <translation>The file stays, and there are encrypted backups beside it.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Vælg »Gendan sikkerhedskopi«. Det, der er sikret på serveren, hentes igen bagefter.</source>
            <translation>Choose “Restore backup”. What is secured on the server is fetched again afterwards.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Nøglefilen til dine data er beskadiget, og det er den forrige udgave også.</source>
            <translation>The key file of your data is damaged, and so is its previous version.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Slet ikke noget. Kontakt jeres administrator, som kan hjælpe med at gendanne nøglefilen.</source>
            <translation>Do not delete anything. Contact your administrator, who can help to restore the key file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Nøglefilen til dine data mangler.</source>
            <translation>The key file of your data is missing.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Filen med dine data findes ikke.</source>
            <translation>The file with your data does not exist.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Eventuelle sikkerhedskopier bliver liggende.</source>
            <translation>Backups, if any, stay where they are.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Vælg »Gendan sikkerhedskopi«, eller tag computeren i brug på ny med en kode fra jeres administrator.</source>
            <translation>Choose “Restore backup”, or set the computer up anew with a code from your administrator.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Filen er ikke en krypteret FieldVisit-fil.</source>
            <translation>The file is not an encrypted FieldVisit file.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Filen er ikke rørt.</source>
            <translation>The file was not touched.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Flyt den fremmede fil væk, og vælg »Gendan sikkerhedskopi«.</source>
            <translation>Move the foreign file away and choose “Restore backup”.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Dine data er i brug af et andet program.</source>
            <translation>Your data is in use by another program.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Luk det andet FieldVisit-vindue eller den kommando, der kører, og prøv igen.</source>
            <translation>Close the other FieldVisit window or the running command, and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>En import er ved at skrive i dine data.</source>
            <translation>An import is writing to your data.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Det, du har skrevet, står stadig i vinduet.</source>
            <translation>What you have written still stands in the window.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Prøv igen, når importen er færdig, eller stop den under Virksomheder.</source>
            <translation>Try again when the import is done, or stop it under Companies.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Dine data er låst.</source>
            <translation>Your data is locked.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Kladder og ændringer er gemt.</source>
            <translation>Drafts and changes are saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Lås op med din adgangskode.</source>
            <translation>Unlock with your password.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Disken er fuld eller kan ikke læses og skrives.</source>
            <translation>The disk is full or cannot be read and written.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Det, der allerede var gemt, er stadig gemt.</source>
            <translation>What was already saved is still saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Frigør plads på disken, eller se efter om mappen er tilgængelig, og prøv igen.</source>
            <translation>Free some room on the disk, or see whether the folder can be reached, and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Installationen mangler den krypterede database, som FieldVisit kræver.</source>
            <translation>The installation lacks the encrypted database that FieldVisit requires.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Geninstallér FieldVisit, eller kontakt jeres administrator.</source>
            <translation>Install FieldVisit anew, or contact your administrator.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Der findes allerede data for denne profil.</source>
            <translation>There is data for this profile already.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Åbn dem med din adgangskode i stedet for at begynde forfra.</source>
            <translation>Open it with your password instead of starting over.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Adgangskoden er for kort: den skal have mindst 12 tegn.</source>
            <translation>The password is too short: it needs at least 12 characters.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Vælg en længere adgangskode, fx fire ord, der ikke hører sammen.</source>
            <translation>Choose a longer password, e.g. four words that do not belong together.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Tallet eller datoen er for stor eller for lille til at blive gemt.</source>
            <translation>The number or date is too large or too small to be saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Ret værdien, og prøv igen.</source>
            <translation>Correct the value and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Dine data er skrevet af en nyere udgave af FieldVisit.</source>
            <translation>Your data was written by a newer version of FieldVisit.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/store/errors.py" />
            <source>Installér den nyeste udgave, og prøv igen.</source>
            <translation>Install the newest version and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/sync_client/http.py" />
            <source>Serveren svarer ikke. Alt er gemt på denne computer. Prøv igen, når der er forbindelse.</source>
            <translation>The server does not answer. Everything is saved on this computer. Try again when there is a connection.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/sync_client/http.py" />
            <source>Serverens adresse skal begynde med https://. Tjek adressen, og prøv igen.</source>
            <translation>The address of the server must begin with https://. Check the address and try again.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/sync_client/login.py" />
            <source>Profilen er ikke forbundet med en kommune endnu. Forbind den først.</source>
            <translation>The profile is not connected to a municipality yet. Connect it first.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Forbindelsen til serveren er udløbet. Der bliver logget ind igen.</source>
            <translation>The sign-in to the server has run out. You are signed in again.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Koden eller adgangskoden passer ikke.</source>
            <translation>The code or the password does not fit.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Computeren er spærret. Kontakt din leder.</source>
            <translation>This computer is blocked. Contact your leader.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Din rolle giver ikke adgang til dette.</source>
            <translation>Your role gives no access to this.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Serveren kunne ikke læse beskeden. Intet er ændret.</source>
            <translation>The server could not read the message. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Beskeden er for stor. Intet er ændret.</source>
            <translation>The message is too large. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Der er for mange forsøg lige nu. Prøv igen om lidt.</source>
            <translation>There are too many attempts just now. Try again in a moment.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Det findes ikke på serveren.</source>
            <translation>It does not exist on the server.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Serveren har travlt. Prøv igen om lidt.</source>
            <translation>The server is busy. Try again in a moment.</translation>
        </message>
        <message>
            <location filename="../../sync/fieldvisit_sync/protocol/reasons.py" />
            <source>Denne udgave af FieldVisit er for gammel til at hente nyt. Dine ændringer er sendt. Opdater FieldVisit.</source>
            <translation>This version of FieldVisit is too old to fetch anything new. Your changes are sent. Update FieldVisit.</translation>
        </message>
    </context>
</TS>
