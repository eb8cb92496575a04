"""What a list row says: two lines of text, something at the right, and a mark with words."""

from dataclasses import dataclass

from fieldvisit.ui.language import tr


@dataclass(frozen=True, slots=True)
class Mark:
    """A small state at the right of a row.

    Attributes:
        icon: meaning of the picture.
        text: its words; never empty, since colour and shape do not speak.
        colour: a colour of the tokens.
        soft: on a soft ground, as a chip.
    """

    icon: str
    text: str
    colour: str
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list.

    Attributes:
        id: what the list's signals carry.
        title: first line, semibold when there is a second one.
        subtitle: second line; without it the row is a single one.
        right: text at the right, such as a date.
        mark: state at the right, below `right`.
        icon: picture in front.
        detail: muted words after the title on its line.
        icon_colour: colour of the picture.
        subtitle_mark: state after the subtitle.
        second_mark: another state, such as a conflict: after the title, or where that has no room at the right; beside
            `subtitle_mark` in a list whose words wrap.
        struck: the title is crossed out; `mark` must say why.
        chevron: an arrow at the right end tells that the row opens something.
        accessible: said instead of all shown parts.
        strong: semibold title; None makes it so when there is a subtitle.
    """

    id: str
    title: str
    subtitle: str = ""
    right: str = ""
    mark: Mark | None = None
    icon: str = ""
    detail: str = ""
    icon_colour: str = "muted"
    subtitle_mark: Mark | None = None
    second_mark: Mark | None = None
    struck: bool = False
    chevron: bool = False
    accessible: str = ""
    strong: bool | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        if self.accessible:
            return self.accessible
        marks = [mark.text for mark in (*self.marks_beside, self.mark) if mark]
        parts = (self.title, self.detail, self.subtitle, self.right, *marks)
        return ", ".join(part for part in parts if part)

    @property
    def marks_beside(self) -> tuple[Mark, ...]:
        """The states after the words, in their order."""
        return tuple(mark for mark in (self.subtitle_mark, self.second_mark) if mark)

    @property
    def is_strong(self) -> bool:
        """Say whether the title is semibold."""
        return bool(self.subtitle) if self.strong is None else self.strong


@dataclass(frozen=True, slots=True)
class Section:
    """A heading between rows; not selectable.

    Attributes:
        title: the words.
        icon: picture in front.
        colour: of picture and words.
        id: set when the heading itself opens something (`opened`), such as a folded group.
        chevron: an arrow tells so.
    """

    title: str
    icon: str = ""
    colour: str = "muted"
    id: str = ""
    chevron: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return tr("Afsnit: {title}").format(title=self.title)
