"""Vis for virksomheden (mockup d): the whole window, only what the other side of the table may see.

Enter through `presenter_view.PresenterView(workspace, visit)`; the shell shows it with `window.present(view)` and
takes it away at its signal `closed`. Everything shown comes from `services.present_visit`, which holds no name of a
candidate, no note and nothing internal; this room reads nothing else.

- `presenter_view`: head, three views, foot, keys 1 2 3, left, right, Esc. `offer_list`, `offer_page`: what we can help
  with; `profiles_page`: candidates by reference; `agreements_page`: what was agreed. `big_button`: their buttons;
  `part_scroll`: what scrolls alone, or with everything where the window is low.

Names: `presenter.view.1|2|3`, `presenter.offer.<offer>`, `presenter.title`, `presenter.lead`, `presenter.you_get`,
`presenter.you_do`, `presenter.we_do`, `presenter.places`, `presenter.profile.<reference>`, `presenter.profiles_hidden`,
`presenter.agreement.<place>`, `presenter.foot`, `presenter.close`, `presenter.all`.
"""
