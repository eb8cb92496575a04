"""Why the store could not be opened: one class per reason, each with its own next step.

A person can act on all of these, so each carries what happened, what was kept and what to do next, in plain
Danish, and a `message_id` under which the window finds its translated text. None holds a key, a passphrase, a
path or content. Bugs are ordinary exceptions and do not belong here.
"""

from typing import ClassVar


class StoreError(Exception):
    """The store cannot be used now; the class attributes say it to the user."""

    message_id: ClassVar[str] = "store.unusable"
    what: ClassVar[str] = "Dine data kunne ikke åbnes."
    kept: ClassVar[str] = "Intet er ændret eller slettet."
    next_step: ClassVar[str] = (
        "Luk FieldVisit og prøv igen. Hjælper det ikke, så kontakt jeres administrator."
    )

    def __str__(self) -> str:
        """Return the three sentences as one text."""
        return f"{self.what} {self.kept} {self.next_step}"


class NoKeyringError(StoreError):
    """This computer has no keyring that keeps secrets encrypted."""

    message_id = "store.no_keyring"
    what = "Computeren har ingen sikker nøglering, som FieldVisit kan bruge."
    kept = "Dine data er uændrede og stadig krypterede."
    next_step = "Åbn med din adgangskode. FieldVisit spørger om den hver gang, indtil en nøglering er sat op."


class KeyringLockedError(StoreError):
    """The keyring is there and locked."""

    message_id = "store.keyring_locked"
    what = "Computerens nøglering er låst."
    kept = "Dine data er uændrede og stadig krypterede."
    next_step = "Lås nøgleringen op og prøv igen, eller åbn med din adgangskode."


class KeyringEntryMissingError(StoreError):
    """The keyring is open and holds no usable entry for this store."""

    message_id = "store.keyring_entry_missing"
    what = "Nøglen til dine data findes ikke i computerens nøglering."
    kept = "Dine data er uændrede og stadig krypterede."
    next_step = "Åbn med din adgangskode. Derefter lægger FieldVisit nøglen tilbage i nøgleringen."


class WrongKeyError(StoreError):
    """The passphrase, the keyring's entry or the recovered key does not fit."""

    message_id = "store.wrong_key"
    what = "Adgangskoden eller nøglen passer ikke."
    kept = "Intet er ændret, og du kan prøve så mange gange, du vil."
    next_step = "Prøv igen. Har du glemt adgangskoden, så vælg »Glemt adgangskode«."


class DamagedStoreError(StoreError):
    """The store file is broken although the key is right."""

    message_id = "store.damaged"
    what = "Filen med dine data er beskadiget."
    kept = "Filen bliver liggende, og der er krypterede sikkerhedskopier ved siden af den."
    next_step = "Vælg »Gendan sikkerhedskopi«. Det, der er sikret på serveren, hentes igen bagefter."


class DamagedKeyFileError(DamagedStoreError):
    """Neither the key file nor the kept previous one can be read."""

    message_id = "store.key_file_damaged"
    what = "Nøglefilen til dine data er beskadiget, og det er den forrige udgave også."
    kept = "Dine data er uændrede og stadig krypterede."
    next_step = "Slet ikke noget. Kontakt jeres administrator, som kan hjælpe med at gendanne nøglefilen."


class KeyFileMissingError(DamagedKeyFileError):
    """There is a store and no key file."""

    message_id = "store.key_file_missing"
    what = "Nøglefilen til dine data mangler."


class StoreMissingError(StoreError):
    """There is no store file."""

    message_id = "store.missing"
    what = "Filen med dine data findes ikke."
    kept = "Eventuelle sikkerhedskopier bliver liggende."
    next_step = (
        "Vælg »Gendan sikkerhedskopi«, eller tag computeren i brug på ny med en kode fra jeres administrator."
    )


class NotAStoreError(StoreError):
    """The file is an unencrypted database or no database."""

    message_id = "store.not_a_store"
    what = "Filen er ikke en krypteret FieldVisit-fil."
    kept = "Filen er ikke rørt."
    next_step = "Flyt den fremmede fil væk, og vælg »Gendan sikkerhedskopi«."


class StoreBusyError(StoreError):
    """Another process holds the store."""

    message_id = "store.busy"
    what = "Dine data er i brug af et andet program."
    kept = "Intet er ændret eller slettet."
    next_step = "Luk det andet FieldVisit-vindue eller den kommando, der kører, og prøv igen."


class StoreTakenError(StoreBusyError):
    """An import of this window writes into the store, for longer than a person would wait for."""

    message_id = "store.taken"
    what = "En import er ved at skrive i dine data."
    kept = "Det, du har skrevet, står stadig i vinduet."
    next_step = "Prøv igen, når importen er færdig, eller stop den under Virksomheder."


class StoreLockedError(StoreError):
    """The store was closed by the idle lock, a lock command or the end of the program; the key is gone."""

    message_id = "store.locked"
    what = "Dine data er låst."
    kept = "Kladder og ændringer er gemt."
    next_step = "Lås op med din adgangskode."


class DiskError(StoreError):
    """The disk refuses to read or write, or is full."""

    message_id = "store.disk"
    what = "Disken er fuld eller kan ikke læses og skrives."
    kept = "Det, der allerede var gemt, er stadig gemt."
    next_step = "Frigør plads på disken, eller se efter om mappen er tilgængelig, og prøv igen."


class EngineUnfitError(StoreError):
    """The installed database engine is too old or cannot encrypt."""

    message_id = "store.engine_unfit"
    what = "Installationen mangler den krypterede database, som FieldVisit kræver."
    next_step = "Geninstallér FieldVisit, eller kontakt jeres administrator."


class StoreExistsError(StoreError):
    """A store or key file is already there; a new one is never put over it."""

    message_id = "store.exists"
    what = "Der findes allerede data for denne profil."
    next_step = "Åbn dem med din adgangskode i stedet for at begynde forfra."


class PassphraseTooShortError(StoreError):
    """A new passphrase has fewer than 12 characters."""

    message_id = "store.passphrase_too_short"
    what = "Adgangskoden er for kort: den skal have mindst 12 tegn."
    next_step = "Vælg en længere adgangskode, fx fire ord, der ikke hører sammen."


class ValueRefusedError(StoreError):
    """A value that no record can hold: a day far outside history, a number without end."""

    message_id = "store.value_refused"
    what = "Tallet eller datoen er for stor eller for lille til at blive gemt."
    kept = "Intet er ændret."
    next_step = "Ret værdien, og prøv igen."


class StoreTooNewError(StoreError):
    """The store was last written by a newer build, whose layout this one does not know."""

    message_id = "store.too_new"
    what = "Dine data er skrevet af en nyere udgave af FieldVisit."
    kept = "Intet er ændret."
    next_step = "Installér den nyeste udgave, og prøv igen."
