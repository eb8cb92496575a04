"""Spelling: whether words are in a dictionary, what they may have been meant to be, and the words of one's own.

- `dictionaries.py`: which dictionaries this computer has, and where.
- `speller.py`: `Speller`, a process of its own that holds them; `child.py` is what runs there.
- `own_words.py`: the personal dictionary, which syncs like any record.
- `name_words.py`: names of companies and people, which no dictionary knows.

Enter through `Speller` for words and through the verbs of `own_words`. No word that somebody typed is ever logged.
"""
