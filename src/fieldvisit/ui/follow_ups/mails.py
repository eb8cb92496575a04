"""Mails that something promised calls for: the answer to an inquiry, and a deadline."""

from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.address_mail import address_mail
from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.list_inquiries import InquiryLine
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.out.mail_dialog import Letter, MailDialog, Matter, greeting
from fieldvisit.ui.page_tools import PageTools


def write_answer(tools: PageTools, line: InquiryLine | None, parent: QWidget) -> None:
    """Open the answer to an inquiry; what was noted about it is internal and stays out."""
    if line is None:
        return
    addressee = address_mail(tools.workspace, line.inquiry.unit)
    body = greeting(addressee, tr("Tak for jeres henvendelse."), tools.workspace.who.name)
    about = Matter("inquiries.mail", Inquiry.KIND, line.inquiry.id)
    letter = Letter(subject=tr("Svar på jeres henvendelse"), body=body, about=about)
    MailDialog(tools, addressee, letter, parent).open()


def write_about(tools: PageTools, line: FollowUpLine | None, parent: QWidget) -> None:
    """Open a mail to whom a deadline was promised; its own title may be internal and stays out."""
    if line is None:
        return
    addressee = address_mail(tools.workspace, line.task.unit, line.task.promised_to)
    body = greeting(addressee, tr("Som vi aftalte, vender jeg tilbage til dig."), tools.workspace.who.name)
    kind = line.task.deadline_kind
    word = tools.workspace.reference.word("deadline_kind", kind, language()) if kind else tr("Vores aftale")
    about = Matter("follow_ups.mail", FollowUp.KIND, line.task.id)
    subject = " – ".join(part for part in (word, addressee.company) if part)
    MailDialog(tools, addressee, Letter(subject=subject, body=body, about=about), parent).open()
