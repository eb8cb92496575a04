<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="da_DK">
    <context>
        <name>FieldVisit</name>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Tasken</source>
            <translation>The bag</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Filtrér tilbud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tilbud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Intet tilbud passer. Slet noget i filteret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} tilbud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>{n} skal tjekkes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Skal tjekkes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/bag_page.py" />
            <source>Begrænset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Katalogtekster er hjælp til samtalen, ikke lov. Kontrollér regler og satser på star.dk/VITAS før løfter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>For hvem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Virksomheden får</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Vilkår</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Løn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Papirer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Målgrupper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Se efter, før du lover noget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Gælder fra {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Gælder til {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Sidst tjekket {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/bag/offer_pane.py" />
            <source>Tjekkes igen senest {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Åbn virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Hvad kom der ud af opkaldet?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} ansat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} ansatte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Ingen kontaktperson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Kommunen ringer ikke til reklamebeskyttede virksomheder. Skriv eller kør forbi i stedet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Virksomheden er reklamebeskyttet. Sig først, hvorfor kommunen ringer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Nummer er ikke oplyst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>&lt;m&gt;Sidste opkald:&lt;/m&gt; {day}, {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>&lt;m&gt;Sidste besøg:&lt;/m&gt; {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Aldrig kontaktet før</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Sig for eksempel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/call_pane.py" />
            <source>Hvad kom der ud af det?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
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
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Ringeliste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Listen er ringet igennem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>Find en virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>Uden for ringelisten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>Opkald gemt: {company}, {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>{n} tilbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/calls_page.py" />
            <source>{made} ringet, {reached} besvaret, heraf {yes} ja</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Hvorfor ikke?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>fx tir 13/10 kl. 9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>fx 1/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>fx mangler en svejser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Hvornår er besøget?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Dag og klokkeslæt. Uden en dato er der sagt ja, men ikke booket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ring igen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Notat</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <location filename="../../src/fieldvisit/ui/visits/notes_column.py" />
            <source>kun internt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Gem opkald</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <location filename="../../src/fieldvisit/ui/shell/shortcut_help.py" />
            <source>Luk</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/calls/result_form.py" />
            <source>Gem og book besøget</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Historiske</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Kun summer. Begge måder at læse dem på.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_list.py" />
            <source>Kilden kan læses på to måder. Begge står her. Posterne bag tallene findes ikke længere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{part} af {whole}&lt;/b&gt; kontaktede er besøgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{percent}&lt;/b&gt; af de kontaktede er besøgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{part}&lt;/b&gt; tilsagn ved &lt;b&gt;{whole}&lt;/b&gt; besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{rate}&lt;/b&gt; tilsagn pr. 100 besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>{part} {counted}. Kampagnen har intet mål.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>{part} af {goal} {counted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;{n} mangler.&lt;/b&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>&lt;b&gt;Målet er nået.&lt;/b&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>Krævet: {n} om ugen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>nytår</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>Ca. {n} til {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaign_words.py" />
            <source>{n} om ugen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Revidér mål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Rapport til udvalget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Der er ingen kampagne endnu. Teamlederen opretter den, og den hentes ved næste synkronisering.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>ejer: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>kun summer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Tal fra {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Målet er nu {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/campaigns_page.py" />
            <source>Rapporten er gemt: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>Virksomheder bag tallet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>{n} virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>{n} virksomheder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>Uden virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/figure_pane.py" />
            <source>{n} gange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Fra kontakt til tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Besøg afholdt ({n} virksomhed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Besøg afholdt ({n} virksomheder)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Tilsagn (fra {n} virksomhed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Tilsagn (fra {n} virksomheder)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/funnel_card.py" />
            <source>Kontaktet (virksomheder)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>fx 900</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>fx flere siger ja, end vi regnede med</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Nyt mål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Grund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Gem målet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Annullér</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Skriv et helt tal over 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/goal_form.py" />
            <source>Skriv, hvorfor målet ændres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>I dag</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Tilsagn i dag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Udbytte og frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Opkald besvaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Besøg afholdt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>{n} (tæller ikke)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Aflyst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>{day}, hele teamet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Job, ordinært og småjob</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Ingen tilsagn endnu i dag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Besøg med udbytte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Åbne frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Overskredne frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <source>Kontaktet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/overview.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>Tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Graf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Tabel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Vis tempoet som</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Måned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Nye besøgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Besøgt i alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>På vej til målet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <source>Tempo mod målet, måned for måned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_card.py" />
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>Tempo mod målet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>{n} besøgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>Mål {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>Før: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>prikket linje</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/pace_chart.py" />
            <source>{pace}, stiplet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Filens form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Vælg mappe …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Gem rapporten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Gem som</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Rapporten indeholder kun tal for teamet. Den nævner ingen borgere og ingen konsulenter enkeltvis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Side {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Gruppe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Tal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Værdi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Rapportens rækker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Vælg mappe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/campaigns/report_dialog.py" />
            <source>Filen kunne ikke skrives her. Intet er gemt. Vælg en anden mappe, og prøv igen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Resultat af opkaldet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>fx vil høre mere i november</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Besøg aftalt til</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Luk opkald</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <source>Reklamebeskyttet. Jeres kommune tillader ikke opkald hertil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/call_bar.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Telefon er ikke oplyst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Virksomheder</source>
            <translation>Companies</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Vælg en virksomhed på listen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Virksomheden er oprettet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Opkaldet er gemt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Besøget er planlagt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Næste kontakt rettet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{field} rettet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Kontakten er tilføjet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/companies_page.py" />
            <source>Kontakten er flyttet til papirkurven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Nyt besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Tidslinje</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Behov</source>
            <translation>Needs</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Aftaler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Kontakter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Om virksomheden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ingen behov noteret endnu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ingen tilsagn eller aftaler endnu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Besøg hver måned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Besøg hver {n}. måned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>{interval} · næste inden {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ingen ansvarlig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ansvarlig: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Log via {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Stedfortræder: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <source>Ikke tjekket i CVR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_detail.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ophørt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>8 cifre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>10 cifre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Virksomhedsform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Opret virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Gem alligevel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Skriv virksomhedens navn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>CVR-nummer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Navn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>P-nummer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vej</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Husnummer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Postnummer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Kontaktperson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Telefon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Ny virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>CVR-nummeret passer ikke. Tjek cifrene.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Et CVR-nummer har 8 cifre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Et P-nummer har 10 cifre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_form.py" />
            <source>Et dansk telefonnummer har 8 cifre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Filtrér navn, CVR eller by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Navn, CVR eller by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Flere filtre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Ny virksomhed eller import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Under 20 ansatte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Ikke besøgt 1 år</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Ingen passer. Fjern et filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Fjern filtre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Der er ingen virksomheder på denne computer endnu. Synkronisér, eller importér en fil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>{listed} af {total} virksomheder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Sortering: {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>&amp;Ny virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>&amp;Importér fra fil …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Næste kontakt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <source>Sidste besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_list.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Størrelse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>beskyttet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <source>venter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>ikke tjekket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>Aldrig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>I dag {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>i dag</source>
            <translation>today</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>Ring {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/company_words.py" />
            <source>{first} og {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Flyt kontakten til papirkurv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Venter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Ingen kontakter endnu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Tilføj kontakt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>Tilføj</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <source>Tilføj kontakten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/contacts_pane.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/none_line.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_form.py" />
            <location filename="../../src/fieldvisit/ui/widgets/toast.py" />
            <source>Fortryd</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{n} stilling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{n} stillinger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>{hours} timer om ugen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <source>fra {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{n} uge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{n} uger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <source>Vi finder {posts} {occupation}, de åbner {places} {type}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <source>ses på {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/deals_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Bytteaftale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Praktik og løntilskud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ikke kendt. Spørg om årsværk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>Vejledende, kontrollér i VITAS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{used} i brug, {promised} lovet, {free} fri</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{staff} årsværk giver {limit} pladser. Vejledende, kontrollér i VITAS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{staff} årsværk giver {limit} plads. Vejledende, kontrollér i VITAS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ret kontakter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ret næste kontakt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>fx 13/10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Ingen navngiven kontakt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>E-mail er ikke oplyst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Kontakt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Branche</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ansatte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>Adresse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/facts_card.py" />
            <source>{staff} årsværk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Nye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Nye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Reklamebeskyttede</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Reklamebeskyttede</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Også &amp;ophørte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>Også ophørte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>&amp;Branche …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/filter_menu.py" />
            <source>{count} brancher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Læser filen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>CVR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>De første rækker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Række</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Årsag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Afviste rækker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importér</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Stop importen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Gem rapport …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Luk importen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importér virksomheder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Læser {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Rapporten kunne ikke gemmes dér. Vælg en anden mappe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Rapporten er gemt: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importerer {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>springes over: {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>{n} nye, {m} ændres, {u} er uændrede</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importér {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Der er intet nyt i filen. Intet er ændret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>{n} nye, {m} ændret, {u} uændrede</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Importen er færdig.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>Gem rapport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>{n} række læst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <source>{n} rækker læst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/import_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} afvist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Planlagt besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <source>Besøg</source>
            <translation>Visit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Besøg aflyst af virksomheden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Besøg aflyst af os</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Udeblevet besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Venter på synkronisering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>{n} tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Kendskab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Nej tak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{n} tilbud gennemgået</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>{n} på shortlisten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>1 {type}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source> på {posts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source> i {weeks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>ring igen {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Opkald: {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Mail besvaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Henvendelse besvaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Mail modtaget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Henvendelse modtaget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Samtykke trukket tilbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{people} må ikke længere vises for {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Samtykke registreret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>{people} må vises for {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>før {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>ja</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>nej</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>aktiv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>ophørt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Stilling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hjemmeside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Reklamebeskyttelse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Etage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Dør</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vejvisning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <source>Årsværk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Pladser i brug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Besøgsinterval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ansvarlig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Stedfortræder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/timeline_words.py" />
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Fast kontakt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>fx parkering i gården</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Hvornår</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Husk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Planlæg besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Luk nyt besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/companies/visit_bar.py" />
            <source>Skriv dag og klokkeslæt, fx fre 13:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>Ingen dato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>{days} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Forfalden</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/due_words.py" />
            <source>lovet {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Rolle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Initialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ejer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Gælder fra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>Mål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket ud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>På listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Forløb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Besvaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_row.py" />
            <source>Svar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Henvendelsen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tjekket i CVR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Begyndt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>Virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Arbejdssted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kommune</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Branchekode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Årsværk, 4 måneder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Årsværk, sidste måned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Årsværk, 12 måneder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vist navn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sagsbehandler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Anmodning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Fag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Certifikater</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Område</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Jobønsker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hensyn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Borgeren hørt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sagens status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kampagne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Begynder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slutter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Målet tæller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tæller som tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ringes op af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Plads på ringelisten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Dato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Fra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Til</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Inviteret af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tidspunkt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Resultat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kanal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kilde</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Modtaget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Taget af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Svar senest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slags frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Titel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Lovet til</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Gjort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Gjort af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Konsulent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Aftalt til</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Sluttet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Udbytte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Modtagelse, 1 til 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_list.py" />
            <source>I tasken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Skrevet af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Spørgsmål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Tekst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Næste skridt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Antal stillinger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Timer om ugen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Uger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Slags tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Givet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Godkendt i VITAS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Godkendt af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Formål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Shortlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Kandidat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Kriterier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Hvordan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Felter, der må vises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket tilbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket tilbage, hvordan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Trukket tilbage af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vi finder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Vi finder, antal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>De åbner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>De åbner, pladser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Ses på igen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Profiler, vi har</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Profiler, der mangler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Sendt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Valgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Valgt af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Valgt kl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/field_words.py" />
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Markér som gjort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Åbn besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>om {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Egen opgave, ikke lovet nogen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Slags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Regnet fra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadline_pane.py" />
            <source>Stedfortræder, hvis du ikke når det</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/visits/follow_up_boxes.py" />
            <source>Opfølgning</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Alt er fulgt op.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Denne uge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Senere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Forslag efter besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Gjort: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Ny dato: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>Opfølgning oprettet: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>{n} frist oprettet for {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/deadlines_tab.py" />
            <source>{n} frister oprettet for {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <location filename="../../src/fieldvisit/ui/today/inquiries_card.py" />
            <source>Henvendelser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Anmodninger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Kvalitet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Ingen anmodninger til andre kommuner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Intet mangler.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>Ingen åbne frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} i dag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} forfalden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/follow_ups_page.py" />
            <source>{n} forfaldne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>fx sendt regler for praktik</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Hvad svarede du?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Gem svaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Alle henvendelser er besvaret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>Ukendt virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Ikke taget af nogen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/inquiries_tab.py" />
            <source>Henvendelse besvaret: {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>Besøg uden notat efter 2 dage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>Tilsagn uden startdato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>Virksomheder uden kontaktperson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>Svar {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/list_rows.py" />
            <source>Svar senest {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Forslag efter besøget. Opret det, eller lad det ligge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret {n} frist for {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/proposal_pane.py" />
            <source>Opret {n} frister for {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>fx send profiler fre 13</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>Lovet virksomheden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>Hvornår?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/quick_add.py" />
            <source>Ny opfølgning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>Sidste arbejdsdag før start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdag efter {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdage efter {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdag efter start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} arbejdsdage efter start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} dag efter start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/rule_words.py" />
            <source>{n} dage efter start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/workplace_field.py" />
            <source>fx Nordlys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/follow_ups/workplace_field.py" />
            <source>Ingen virksomhed passer. Skriv navn, by eller CVR-nummer.</source>
            <translation type="unfinished" />
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
            <source>Kode</source>
            <translation>Code</translation>
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
            <source>Prøv med eksempeldata</source>
            <translation>Try with sample data</translation>
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
            <source>Vil du bare prøve?</source>
            <translation>Just want to try?</translation>
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
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>{n} tegn mangler.</source>
            <translation>{n} more needed.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
            <source>Adgangskoden skal have mindst 12 tegn.</source>
            <translation>The password needs at least 12 characters.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/passphrase_step.py" />
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
            <location filename="../../src/fieldvisit/ui/onboarding/step_form.py" />
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <location filename="../../src/fieldvisit/ui/widgets/page_header.py" />
            <source>Tilbage</source>
            <translation>Back</translation>
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
            <source>Computeren er spærret af {municipality}. Kontakt din leder.</source>
            <translation>This computer is blocked by {municipality}. Contact your leader.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/onboarding/unlock_page.py" />
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
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <source>Vi har ikke aftalt noget endnu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/shell/visit_door.py" />
            <source>Det har vi aftalt</source>
            <translation>What we have agreed</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/agreements_page.py" />
            <source>senest {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>Det får I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>Det gør I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>Det gør vi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>I har plads til {limit} i praktik eller løntilskud. {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>{n} plads er ledig.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>{n} pladser er ledige.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/offer_page.py" />
            <source>Beregnet af {staff} årsværk. Vejledende, kommunen godkender i VITAS før start.</source>
            <translation type="unfinished" />
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
            <location filename="../../src/fieldvisit/ui/shell/visit_door.py" />
            <source>Det kan vi hjælpe med</source>
            <translation>How we can help</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <location filename="../../src/fieldvisit/ui/shell/visit_door.py" />
            <source>Kandidatprofiler</source>
            <translation>Candidate profiles</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Skift tilbud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Tilbage til besøget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Til {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Samtykke pr. synkronisering {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/presenter_view.py" />
            <source>Tilbud tjekket {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>Profilerne vises igen, når computeren har været på nettet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>Vi finder kandidater og vender tilbage til jer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/presenter/profiles_page.py" />
            <source>De har sagt ja til, at I må se dette.</source>
            <translation type="unfinished" />
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
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Fortrudt</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Gentaget</source>
            <translation>Redone</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/desk.py" />
            <source>Der er ikke noget at fortryde.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/main_window.py" />
            <source>ny </source>
            <translation>new </translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Kandidater</source>
            <translation>Candidates</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/product_pages.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Synkronisering</source>
            <translation>Sync</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/rail.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Opret virksomhed “{text}”</source>
            <translation>Create company “{text}”</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Gå til besøg: {company}</source>
            <translation>Go to visit: {company}</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <source>Ring til {whom}</source>
            <translation>Call {whom}</translation>
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
            <location filename="../../src/fieldvisit/ui/shell/record_search.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Henvendelse</source>
            <translation>Inquiry</translation>
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
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} venter på synkronisering</source>
            <translation>{n} waiting for sync</translation>
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
        <message>
            <location filename="../../src/fieldvisit/ui/shell/status_strip.py" />
            <source>{n} kunne ikke sendes. Se hvorfor</source>
            <translation>{n} could not be sent. See why</translation>
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
            <location filename="../../src/fieldvisit/ui/shell/sync_strip.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Synkroniserer …</source>
            <translation>Syncing …</translation>
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
            <source>Data er {days} gamle. Personoplysninger er låst, til du synkroniserer.</source>
            <translation>The data is {days} old. Personal data is locked until you sync.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/user_block.py" />
            <source>Lås FieldVisit</source>
            <translation>Lock FieldVisit</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/visit_door.py" />
            <source>Forrige tilbud</source>
            <translation>Previous offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/visit_door.py" />
            <source>Næste tilbud</source>
            <translation>Next offer</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
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
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Synkronisér nu</source>
            <translation>Sync now</translation>
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
            <source>Åbn</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/window_actions.py" />
            <source>Ret</source>
            <translation>Edit</translation>
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
            <location filename="../../src/fieldvisit/ui/shell/work_area.py" />
            <source>FieldVisit låser om {seconds} sekunder. Alt er gemt.</source>
            <translation>FieldVisit locks in {seconds} seconds. Everything is saved.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/shell/work_area.py" />
            <source>Bliv ved</source>
            <translation>Stay</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Før</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Efter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Felter før og efter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Hold tilbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Mellemrum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Send igen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Opgiv ændringen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Kunne ikke sendes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Holdt tilbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Sendt kl. {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Sendt, svaret mangler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>{n} anden ændring hører med og følger den.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>{n} andre ændringer hører med og følger den.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_pane.py" />
            <source>Slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Slettet: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Hvem tilsagnet er til</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>ny virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>nyt arbejdssted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Arrangement: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Samtykke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Kandidat {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Kampagne: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Mål, {campaign}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Dit valg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Indstilling: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Ændring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Opgave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>fri note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Anmodning til {partner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>svar {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>{n} felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>{n} felter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Din rolle må ikke rette dette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Serveren kender ikke denne slags oplysning endnu. Den bliver liggende her.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Serveren kan ikke læse værdien. Ret den, og send igen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Oplysningen er låst og kan ikke rettes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Personen er slettet. Ændringen kan ikke sendes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>En ændring, som hører sammen med denne, blev afvist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Teksten er for lang til at blive sendt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/change_words.py" />
            <source>Serveren tog ikke imod ændringen. Den bliver liggende her.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Gem valget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>En anden dato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>En anden værdi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Vælg en af dem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_pane.py" />
            <source>Skriv den værdi, der skal gælde. Intet er ændret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Slettet eller rettet, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Du</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>har valgt hver sin dato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>har rettet det samme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>har gjort hver sit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{one} og {other} {did}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Skal {name} slettes?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>oplysningen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvornår er næste kontakt hos {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvilket telefonnummer har {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvilken e-mail har {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Hvad skal der stå i {field} hos {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{field} hos {name}: hvad skal gælde?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Den ene har slettet, den anden har rettet. Rettelsen står her, indtil I vælger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>I har skrevet på samme sted. Begge tekster er bevaret. Vælg, hvad der skal stå.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{before} Vælg den dato, der skal gælde. Den anden gemmes i historikken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{before} Vælg det, der skal gælde. Det andet gemmes i historikken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Begge tekster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Din, fra denne computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Kun {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{names}, fra serveren</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Slet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Behold rettelsen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>{name} får besked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Resultat: &lt;b&gt;{value}&lt;/b&gt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Du kan fortryde i 30 dage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Skriv en anden dato …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Skriv selv …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Feltet var tomt i morges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Feltet var tomt før.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Før stod der {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/conflict_words.py" />
            <source>Kollegas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Der er ikke synkroniseret i dag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Tid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Hentet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Fjernet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Afvist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Kontrol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Dagens synkroniseringer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Færdig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Forbindelsen forsvandt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Stoppet af dig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Serveren afviste computeren</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Stemmer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/log_pane.py" />
            <source>Afviger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>I rettede hver sit felt hos {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Flettet uden konflikt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Nu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Rettet af</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>En kandidat er trukket ud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>{n} kandidater er trukket ud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>{people} hos {place} {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/merged_card.py" />
            <source>Samtykket er trukket tilbage. Personen er fjernet fra shortlisten og fra denne computer. I besøgsnotatet står der kun, at en kandidat er trukket ud.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Ændringer og konflikter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Sender &lt;b&gt;{done} af {whole}&lt;/b&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>hold ændringen tilbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>&lt;b&gt;{sent} af {whole}&lt;/b&gt; ændringer er sendt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>Ingen ændringer i dag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} venter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} sendt kl. {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>{n} kunne ikke sendes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/outbox_list.py" />
            <source>og {n} mere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Forbindelsen forsvandt kl. {time}. Intet er tabt, og intet sendes to gange.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Ikke synkroniseret i dag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniserer. Du kan arbejde videre imens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Send den sidste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Send de sidste {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Henter {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} ændring er sikret på serveren kl. {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} ændringer er sikret på serveren kl. {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>{n} afventer din beslutning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Vælg en ændring i listen for at se den før og efter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Alt er sendt. Du kan lukke computeren.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniseret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Forbindelsen forsvandt. Intet er tabt, og intet sendes to gange.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/state_words.py" />
            <source>Synkroniseringen er stoppet. Resten venter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Valget er gemt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Ændringen sendes igen ved næste synkronisering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/sync_review_page.py" />
            <source>Ændringen er opgivet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/value_words.py" />
            <source>Tomt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/value_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <source>Ja</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/sync_review/value_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <source>Nej</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Start ringeliste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <source>Enkeltmand ·</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/calls_card.py" />
            <source>Enkeltmand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Ingen besøg i dag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Frister i dag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/day_sheet.py" />
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Ingen frister i dag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Vis alle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/due_card.py" />
            <source>Vis alle frister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/inquiries_card.py" />
            <source>{n} venter på svar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/inquiries_card.py" />
            <source>Alle er besvaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>&amp;Besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>&amp;Opkald</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>Op&amp;følgning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/new_menu.py" />
            <source>&amp;Virksomhed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Start besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Forbered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>I gang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Næste besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Arbejdsstedet er ikke hentet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Synkronisér for at se adressen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Fortsæt besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Ring til {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Plads til {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Ingen ledig plads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>&lt;m&gt;Lovet sidst:&lt;/m&gt; {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>&lt;m&gt;Sagt sidst:&lt;/m&gt; {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} kandidat er på shortlisten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>{n} kandidater er på shortlisten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/next_visit_card.py" />
            <source>Intet lovet. Ingen kandidater på shortlisten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>I morgen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>Næste arbejdsdag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>Ingen besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{n} opfølgning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{n} opfølgninger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{period} · hele teamet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>&lt;b&gt;{reached}&lt;/b&gt; virksomheder besøgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>&lt;b&gt;{reached}&lt;/b&gt; af {goal} virksomheder besøgt ({percent})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/progress_card.py" />
            <source>{contacted} kontaktet · {commitments} tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Se i Tasken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} tilbud har passeret tjekdatoen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Klar til en dag uden net:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Hentet {time}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>&lt;b&gt;{visits}, {candidates} og {offers}&lt;/b&gt; ligger krypteret på computeren.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} kandidat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} kandidater</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} arbejdssted mangler. Synkronisér, før du kører.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>{n} arbejdssteder mangler. Synkronisér, før du kører.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/readiness_card.py" />
            <source>Kandidaterne er låst, til du synkroniserer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Udskriv dagsplan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/today_page.py" />
            <source>Ny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Dagens besøg er klaret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg, eller ring til den ene på ringelisten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg, eller ring til en af de {n} på ringelisten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Planlæg et besøg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Ny dato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Ny dato for besøget {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Løntilskud ikke muligt nu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Bytteaftale i kladde</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/today/visits_card.py" />
            <source>Første besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Nyt tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ny frist ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ingen tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ingen frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <source>Ring efter start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Modtagelse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/agreements_panel.py" />
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>valgfri</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Passer her</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Alle {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Hvilke tilbud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/typed_day.py" />
            <source>Ingen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Ingen tilbud er nævnt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Ingen nævnt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>{mentioned} af {count} nævnt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_column.py" />
            <source>Fortryd, at ingen tilbud er nævnt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_list.py" />
            <source>Piletaster vælger, V J M N S svarer, Delete fjerner, Enter skriver en note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_row.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Note til tilbuddet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_row.py" />
            <source>{offer}, {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_row.py" />
            <source>Merbeskæftigelse ser opfyldt ud: {last} mod {year} årsværk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Ikke nævnt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Vist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Interesseret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <location filename="../../src/fieldvisit/ui/visits/page_command.py" />
            <source>Måske</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/bag_words.py" />
            <source>Skriv en begrundelse i noten, hvis tilbuddet skal vælges alligevel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Noter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/columns.py" />
            <source>Besøgets dele</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Gem tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Intet bestemt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>svejser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <source>Ingen valgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Art</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Antal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/commitment_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Skriv et helt tal, for eksempel 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>13/10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Vælg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Fast kontakt hos os</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/contact_fields.py" />
            <source>Ingen aftalt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Ny frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Gem frist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Send CV'er til Rikke Dam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>om 5 arbejdsdage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Hvad lover vi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Hvem svarer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Skriv, hvad vi lover.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/deadline_form.py" />
            <source>Skriv en frist, for eksempel 13/10 eller om 5 arbejdsdage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Afholdt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Aflyst af virksomheden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Aflyst af os</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Udeblevet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Hvad blev det til?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Kun kendskab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Andet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Udfald</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>tir 20/10 kl. 14:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Kopiér teksten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Afslut besøg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Afslut besøget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>besøget gav intet tilsagn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Der planlægges et nyt besøg. Det gamle tæller ikke.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Tekst til takkemail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/end_pane.py" />
            <source>Skriv dato og klokkeslæt, for eksempel tir 20/10 kl. 14:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/folded_question.py" />
            <source>Åbn: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/follow_up_boxes.py" />
            <source>Opfølgningen er lavet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/missing_list.py" />
            <source>{n} felt mangler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/missing_list.py" />
            <source>{n} felter mangler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_question.py" />
            <source>Ingen behov</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_question.py" />
            <source>Ingen behov. Fortryd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Skriv fag …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Timer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/needs_table.py" />
            <source>Fjern linjen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/none_line.py" />
            <source>{what} mangler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/notes_column.py" />
            <source>Notatets afsnit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/notes_column.py" />
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Fri note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>Plads til praktik og løntilskud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>Ikke kendt. Spørg om årsværk under Rutiner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>{used} i brug · {promised} lovet · {free} fri af {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/places_footer.py" />
            <source>{staff} årsværk, gns. 4 mdr. Vejledende, kontrollér i VITAS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_form.py" />
            <source>Valgmuligheder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>Fjern: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>VITAS godkendt {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>VITAS først</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>{state}. Tryk, når VITAS er godkendt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_row.py" />
            <source>Gjort · {details}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>{hours} t/uge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/promise_words.py" />
            <source>start {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Ikke spurgt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Motivation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Faglighed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Skriv tre tal, for eksempel 12,0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_field.py" />
            <source>Send alligevel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Forventninger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Hvilke opgaver bliver ikke løst?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Hvem får I brug for de næste 6 måneder?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Hvad skal en ny kunne fra dag ét?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Vigtigst her?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Ansatte, I er bange for at miste? (ingen navne)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>Ordinært ansatte i årsværk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>I praktik og løntilskud nu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>dansk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>engelsk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>andet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>ikke afgørende</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>tunge løft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>støj</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>kørekort B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>truck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>svejs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>hygiejne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>børneattest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>straffeattest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>dag 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>uge 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/question_words.py" />
            <source>uge 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/section_pane.py" />
            <source>{author}: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/staff_field.py" />
            <source>Gns. 4 mdr.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/staff_field.py" />
            <source>Sidste måned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/staff_field.py" />
            <source>Gns. 12 mdr.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Gå til det, der mangler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Besøg {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Klar til at afslutte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Aflys eller flyt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_head.py" />
            <source>Ret afslutningen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Intet besøg er åbent. Vælg et af dagens besøg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Gå til I dag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Næste spørgsmål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Forrige spørgsmål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Næste afsnit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Forrige afsnit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Tilføj til shortlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_page.py" />
            <source>Besøget er afholdt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Det ligner et CPR-nummer. Fjern det, hvis det ikke skal stå her.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Skriv, hvad jobbet kræver, ikke hvad personen har.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Tilsagnet er gemt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Tilsagnet er fjernet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Fristen er gemt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/visits/visit_workspace.py" />
            <source>Fristen er fjernet</source>
            <translation type="unfinished" />
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
            <translation>The date cannot be read. Type e.g. 13/10, fre 13:00 or om 3 dage.</translation>
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
            <location filename="../../src/fieldvisit/ui/widgets/row.py" />
            <source>Afsnit: {title}</source>
            <translation>Section: {title}</translation>
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
            <source>{n} dag</source>
            <translation>{n} day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} dage</source>
            <translation>{n} days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} arbejdsdag</source>
            <translation>{n} working day</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>{n} arbejdsdage</source>
            <translation>{n} working days</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/ui/words.py" />
            <source>ikke udfyldt</source>
            <translation>not filled in</translation>
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
            <source>Luk vinduet, og start eksemplet med kommandoen: fieldvisit demo</source>
            <translation>Close the window and start the sample with the command: fieldvisit demo</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/app.py" />
            <source>Kontakt jeres administrator. Data på computeren kan åbnes med kommunens nøgle. Intet er slettet.</source>
            <translation>Contact your administrator. The data on this computer can be opened with the municipality's key. Nothing is deleted.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/app.py" />
            <source>Luk FieldVisit, og start det fra den anden brugers konto på computeren. Hver bruger har sin egen profil.</source>
            <translation>Close FieldVisit and start it from the other user's account on this computer. Each user has a profile of their own.</translation>
        </message>
        <message>
            <location filename="../../src/fieldvisit/app.py" />
            <source>Det lykkedes ikke. Prøv igen.</source>
            <translation>It did not work. Try again.</translation>
        </message>
    </context>
</TS>
