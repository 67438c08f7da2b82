# Errors: err-<code> says what happened, rec-<code> what to do now.

err-session-unreadable = This date or time cannot be read.
rec-session-unreadable = Choose the date and time when the session ended.
err-date-unread = This is not a date.
rec-date-unread = Write it like 3 Dec 2026, 3/12 or +14.
err-date-impossible = There is no such day.
rec-date-impossible = Check the day and the month.
err-date-year-missing = The year is missing.
rec-date-year-missing = Write it as well, like 3 Dec 1985.
err-date-year-far = The year is before 1900 or after 2199.
rec-date-year-far = Check the year.
err-birth-in-future = This day has not come yet.
rec-birth-in-future = Check the year.
err-amount-unread = This is not an amount.
rec-amount-unread = Write it like 650, 650.50 or 1 250. A discount begins with a minus.
err-quote-empty = The quote has no line.
rec-quote-empty = Add what you offer, with its amount.
err-quote-unnamed = A line of the quote does not say what it is.
rec-quote-unnamed = Name it, or remove the line.
err-time-unread = This is not a time.
rec-time-unread = Write it like 4:30 pm, 16:30 or 1630.
err-time-impossible = There is no such time.
rec-time-impossible = Check the hour and the minutes.
err-time-am-or-pm = This may be morning or afternoon.
rec-time-am-or-pm = Add am or pm.
err-session-none = There is no session yet.
rec-session-none = Choose the date and time when the session ended.
# $moment: "Thu 19 Nov, 4:00 pm".
err-session-twice = Two sessions end at { $moment }.
rec-session-twice = Change the date or time of one of them, or remove it.
# $date: "Sunday 1 January 1889".
err-session-too-early = { $date } is before 1990.
rec-session-too-early = Check the year.
err-session-too-late = { $date } is more than two years ahead.
rec-session-too-late = Check the year.
err-protocol-unknown = This protocol no longer exists.
rec-protocol-unknown = Choose another protocol.
err-draft-faulty = The draft has mistakes.
rec-draft-faulty = Correct them where they are marked, then publish it.
err-protocol-newer = The newest version of this protocol is now version { $version }, not the one that you looked at. Nobody was moved.
rec-protocol-newer = Look at the changes again, and move the clients then.
err-protocol-file-too-large = This file is too large for a protocol.
rec-protocol-file-too-large = Choose another file.
err-choice-unknown = This choice does not fit the protocol or the sessions.
rec-choice-unknown = Turn what you have allowed off and on again.
err-page-failed = The page could not be made.
rec-page-failed = Try again. If it happens again, restart the app.
err-save-failed = The PDF could not be saved.
rec-save-failed = Choose another folder, or free up space on the disk, and save again.
err-print-failed = Nothing was printed.
rec-print-failed = If you did not close the dialog yourself, check that a printer is set up and switched on, or save the PDF and print that.
err-print-dialog-missing = This computer has no print dialog that takes the key without writing it to the disk.
rec-print-dialog-missing = Copy the key by hand. Or save it on a USB stick, and print it on a computer that you trust.
err-no-viewer = This computer has no program that shows a PDF.
rec-no-viewer = Save the PDF, and open it on a computer that has one.
err-internal = Something went wrong in the app itself.
rec-internal = Try again. If it happens again, restart the app. Nothing is lost.

# The vault.
err-vault-none = There is no vault here yet.
rec-vault-none = Set one up, or restore a backup.
err-vault-locked = The vault is locked.
rec-vault-locked = Unlock it and try again.
err-vault-there = There is a vault here already.
rec-vault-there = Unlock it.
err-vault-in-use = The vault is open in another window or program.
rec-vault-in-use = Close the other one, and try again.
err-vault-damaged = The vault is damaged.
rec-vault-damaged = Restore the latest backup. What is there now is set aside, not deleted.
err-vault-newer = A newer version of this app wrote the vault.
rec-vault-newer = Install the newer version. Nothing was changed.
err-vault-unreadable = The app is not allowed into the vault’s folder.
rec-vault-unreadable = Check that the disk or USB stick is plugged in and that you may write to the folder.
err-vault-gone = The vault’s folder disappeared while it was open.
rec-vault-gone = Plug the disk or USB stick back in, and save again. Until then nothing is saved. You can save a full copy elsewhere with the button at the top of the window.
err-vault-replaced = Another vault has taken the place of the open one. Nothing was saved in it.
rec-vault-replaced = A program that syncs folders may have put it there. Save a full copy of the open vault elsewhere with the button at the top of the window, then lock and compare the two.
err-vault-denied = This user is not allowed to open the vault.
rec-vault-denied = It may belong to somebody else on this computer. Log in as its owner, or ask them for access.
err-vault-tampered = The vault is not built the way this app builds it.
rec-vault-tampered = Somebody has tampered with it. Nothing was read from it. Restore a backup.
err-vault-needs-writing = The vault must be written to before it can open, and it cannot be written to here.
rec-vault-needs-writing = Copy its folder to a disk that can be written to, and open it there.
err-key-file-put-back = The vault’s key file was replaced with an older one.
rec-key-file-put-back = Unlock with your other key, passphrase or recovery key. The vault then writes its own key file again.
err-passphrase-needed = With the recovery key, new keys need a new passphrase too.
rec-passphrase-needed = Choose a new passphrase.
err-wrong-passphrase = That is not the passphrase.
rec-wrong-passphrase = Take your time and type it again. Capital letters count. The recovery key opens the vault too.
err-wrong-recovery-key = This recovery key belongs to another vault, or to an earlier time of this one.
rec-wrong-recovery-key = Use the key that was printed last, or the passphrase.
err-mistyped-recovery-key = A letter of the recovery key is wrong or missing.
rec-mistyped-recovery-key = Compare it with the printed page. Capitals, spaces and line breaks do not matter.
# $seconds: how long to wait.
err-unlock-too-soon = { $seconds ->
    [one] You can try again in one second.
   *[other] You can try again in { $seconds } seconds.
}
rec-unlock-too-soon = Take your time. The recovery key opens the vault too.
err-key-file-damaged = A key file of the vault is damaged or missing.
rec-key-file-damaged = Try your other key, passphrase or recovery key, or restore a backup.
err-passphrase-weak = This passphrase is too easy to guess.
rec-passphrase-weak = Add one or two unrelated words.
err-recovery-key-gone = The recovery key cannot be shown again.
rec-recovery-key-gone = Make a new one in the settings. The old one then no longer opens the vault.
err-record-gone = This is no longer here.
rec-record-gone = Look in the bin, or go back and open it again.
# $field: which, in the backend’s own name.
err-field-empty = { $field ->
    [name] The name is empty.
    [text] The text is empty.
   *[other] Something that is needed is empty.
}
rec-field-empty = Fill it in, and save again.
err-field-too-long = { $field ->
    [name] The name is too long.
    [text] The text is too long.
    [pronouns] The pronouns are too long.
    [phone] The phone number is too long.
    [phones] There are too many phone numbers.
    [email] The email address is too long.
    [emails] There are too many email addresses.
    [contact_label] The label of a phone number or email is too long.
    [code] The code is too long.
    [tag] A label is too long.
    [tags] There are too many labels.
    [allergy] The words for an allergy are too long.
    [allergies] There are too many allergies.
    [answer] An answer on the health form is too long.
    [answers] There are too many answers on the health form.
    [scalp_record] A line of the scalp record is too long.
    [emergency] The emergency contact is too long.
    [language] The language is too long.
    [referred_by] How the client found you is too long.
    [zone] The time zone is too long.
    [artist] The artist’s name is too long.
    [protocol] The protocol’s name is too long.
    [branch] The reason for a decision is too long.
    [branches] There are too many decisions at this session.
    [calendar_uid] The identity of a calendar’s event is too long.
    [skin] The skin on arrival is too long.
    [treatment] A line of the treatment is too long.
    [treatments] There are too many entries in the treatment.
    [currency] The currency is too long.
    [quote] A line or the note of a quote is too long.
    [quote_lines] The quote has too many lines.
    [stock] A line about a bottle or a box is too long.
    [media] The kind of file is too long.
    [inputs] What the sheet is made from is too large.
    [page] The page or picture is too large.
    [scan] The scan is too large.
    [form] The name of a form or a question is too long.
    [signature] The signature has too many strokes.
    [pin] The PIN is too long.
    [picture] The photo is too large.
    [thumbnail] The small picture of a photo is too large.
    [points] There are too many spots on a photo.
    [document] The protocol is too large.
    [website] The web address is too long.
    [address] The address is too long.
    [emergency_number] The emergency number is too long.
    [advice_number] The number for medical advice is too long.
    [tagline] The line of your own is too long.
    [accent] The color is too long.
    [logo] The logo is too large.
    [backup_folder] The path of the backup folder is too long.
    [settings] The settings are too large.
   *[other] Something is too long.
}
rec-field-too-long = Make it shorter or fewer, and save again.
# $protocol: its id. $version: its version.
err-protocol-differs = The file contains a protocol “{ $protocol }”, version { $version }, that differs from the one kept here. Nothing was imported.
rec-protocol-differs = Give the studio’s own protocol a new version, export again, and import that.
# $protocol: its id. $version: its version.
err-protocol-not-shipped = The file contains different rules under the name of a protocol that comes with this app: “{ $protocol }”, version { $version }. Nothing was imported.
rec-protocol-not-shipped = Ask the person who gave you the file who changed it. Your own rules need a name of their own.
# $protocol: its id. $version: its version.
err-protocol-invalid = The protocol “{ $protocol }”, version { $version }, in the file cannot be used. Nothing was imported.
rec-protocol-invalid = Export again where the file came from, and choose the new file.
# $protocol: its id. $version: its version.
err-protocol-missing = A session in the file uses the protocol “{ $protocol }”, version { $version }, which the file does not contain. Nothing was imported.
rec-protocol-missing = Export again where the file came from, and choose the new file.
# $protocol: its id. $version: its version.
err-protocol-altered = The vault contains different rules under the name of a protocol that comes with this app: “{ $protocol }”, version { $version }. They are not used.
rec-protocol-altered = Somebody changed them. Restore an earlier backup, or choose another protocol for the session.
err-disk-full = The disk is full. Nothing that was saved before is lost.
rec-disk-full = Free up space on the disk. What you are typing is saved as soon as there is some.
# $reason: why, where that is known.
err-read-only = { $reason ->
    [medium] { read-only-medium }
    [folder] { read-only-folder }
    [file] { read-only-file }
    [full] { read-only-full }
   *[other] The vault cannot be written to.
}
rec-read-only = { $reason ->
    [medium] { read-only-medium-then }
    [folder] { read-only-folder-then }
    [file] { read-only-file-then }
    [full] { read-only-full-then }
   *[other] Check that the disk or USB stick is not write-protected. You can read everything.
}
err-disk-failed = The disk failed.
rec-disk-failed = Lock, unlock, and check your last changes. If it happens again, restore a backup to another disk.
err-backup-folder-none = No backup folder is chosen.
rec-backup-folder-none = Choose one, best on another disk or a USB stick.
# $folder: its path.
err-backup-folder-unconfirmed = The backup folder { $folder } was not confirmed on this computer yet.
rec-backup-folder-unconfirmed = Choose it, or another folder, under Settings, Backups.
# $folder: its path.
err-backup-folder-emptied = { $folder } used to contain backups of this vault, and now there are none.
rec-backup-folder-emptied = If its disk is not plugged in, plug it in. Otherwise choose the folder again under Settings, Backups, to start afresh there.
err-backup-folder-unfit = This folder cannot be used for backups.
rec-backup-folder-unfit = Choose a folder that can be written to and that is not inside the vault.
err-backup-gone = This backup is no longer there.
rec-backup-gone = Plug in the disk or USB stick, or choose another backup.
err-backup-damaged = The backup is damaged and cannot be used.
rec-backup-damaged = Choose another backup. If this one was just made, use another disk.
err-backup-failed = The backup could not be made. The vault itself is fine.
rec-backup-failed = Check that the disk or USB stick is plugged in and has room, and try again.
err-restore-failed = The backup could not be restored. Nothing was changed.
rec-restore-failed = Check that there is room on the disk, and try again.
err-stopped = Stopped. Nothing was changed.
rec-stopped = You can start again at any time.
err-import-unreadable = The file cannot be read.
rec-import-unreadable = Check that it is complete, and that it is not open in another program.
err-import-unknown = This kind of file cannot be imported.
rec-import-unknown = Choose an export from this app, a spreadsheet saved as “CSV UTF-8”, or a file of contact cards.
# $line: the number of the line.
err-import-line = Line { $line } of the file cannot be read. Nothing was imported.
rec-import-line = Export again where it came from, and choose the new file.
err-import-too-large = The file is larger than any list of clients. Nothing was imported.
rec-import-too-large = A spreadsheet can be up to 50 MB, with half a million lines and a thousand columns; cards can be up to 50 MB. Export the clients again without pictures, or in several files.
err-import-unclear = Something has to be chosen first. Nothing was imported.
rec-import-unclear = Choose what the list of columns asks for.
err-import-logo = The logo in the file is not one that this app would make. Nothing was imported.
rec-import-logo = Ask the person who gave you the file who changed it. Export again where it came from, and choose the new file.
# $fault: what is wrong with the file.
err-logo-refused = { $fault ->
    [too-large] The file is larger than 4 MB.
    [too-many-pixels] The picture has more than 4096 pixels across or down.
    [other-format] This is not a PNG or SVG file.
    [packed] This SVG is compressed.
    [moving] This picture moves.
    [text] This SVG contains text, and the app does not have its font.
    [picture] This SVG contains another picture, or a link to one.
    [effects] This SVG uses filters, patterns or other effects that would print differently here.
    [too-complex] This SVG is too complex.
    [too-thin] One side of the picture is more than 40 times as long as the other.
    [too-light] The picture is too light to be seen on white paper.
   *[broken] The file is damaged or not complete.
}
rec-logo-refused = { $fault ->
    [too-large] Save it smaller, and choose it again.
    [too-many-pixels] Save it smaller: 1200 pixels across print as sharply. Then choose it again.
    [other-format] Open it in a program for pictures, save it as PNG, and choose that file.
    [packed] Save it as plain SVG, not as SVGZ, and choose that file.
    [moving] Save one still picture of it as PNG, and choose that file.
    [text] Convert the text to paths where the logo was drawn, or save it as PNG, and choose that file.
    [picture] Save it as PNG, and choose that file.
    [effects] Save it as PNG, and choose that file.
    [too-complex] Save it as PNG, and choose that file.
    [too-thin] Crop it, and choose it again.
    [too-light] Choose a dark version of it.
   *[broken] Save it again as PNG or SVG, and choose the new file.
}
err-photo-refused = { $fault ->
    [heic] This is a HEIC photo, which the app cannot read.
    [too-large] The file is larger than 40 MB.
    [too-many-pixels] The picture has more than 52 million pixels, or more than 12,000 across or down.
    [too-few-pixels] The picture is too small to show anything.
    [unknown] This is neither a JPEG nor a PNG.
   *[broken] The file is damaged or not complete.
}
rec-photo-refused = { $fault ->
    [heic] On an iPhone, choose Settings, Camera, Formats, Most Compatible, and new photos are JPEG. For one that is there, open it in Photos, choose Share, Options, Most Compatible.
    [too-large] Save it smaller as JPEG, and add that file.
    [too-many-pixels] Save it smaller as JPEG, and add that file.
    [too-few-pixels] Add the photo itself, not a preview of it.
    [unknown] Open it in a program for pictures, save it as JPEG, and add that file.
   *[broken] Copy it from the camera or the phone again.
}
err-photo-lost = { $fault ->
    [missing] The file of this photo is no longer in the vault’s folder.
    [altered] The file of this photo is not the one that was saved, or is damaged.
   *[unreadable] The disk does not give the file of this photo.
}
rec-photo-lost = Everything else is there. The photo may be in a backup: restore one from before, or add the photo again.
err-photo-no-consent = The client has not agreed that this photo is shown to others.
rec-photo-no-consent = Ask them, switch on “May be shown to others” below the photo, and save it again.
err-import-gone = No file is chosen.
rec-import-gone = Choose the file again.
err-export-failed = The file could not be written.
rec-export-failed = Choose another folder, or free up space on the disk.
err-sheet-no-session = There is no session yet to make a sheet for.
rec-sheet-no-session = Enter the session first. It needs a date and a time.
err-sample-only = Sample clients are not saved, so this cannot be done with them.
rec-sample-only = Set up your own vault to try it.

# Forms and client mode.
err-client-mode = The screen is in a client’s hands.
rec-client-mode = Take it back first.
# $left: how many more wrong PINs are taken.
err-pin-wrong = { $left ->
    [one] That is not the PIN. One more try.
   *[other] That is not the PIN. { $left } more tries.
}
rec-pin-wrong = Type it again, or use your passphrase.
err-pin-spent = The PIN was wrong too often.
rec-pin-spent = Use your passphrase.
err-pin-unfit = A PIN has four to eight digits.
rec-pin-unfit = Type digits only.
err-days-turned = The first day is after the last.
rec-days-turned = Change one of the two.
err-recall-nobody = Nobody was treated with it.
rec-recall-nobody = Look again: something was changed since you searched.
err-form-unknown = This form is not in use any more.
rec-form-unknown = Look at the forms in the settings.
err-form-faulty = The form still has mistakes.
rec-form-faulty = Correct what is marked, then publish it.
err-form-open = Something is still missing.
rec-form-open = Answer every question, write the name, and sign.
err-scan-unknown = This is no photo and no PDF.
rec-scan-unknown = Choose a JPEG, PNG or PDF file.
err-scan-too-large = The file is larger than 10 MB.
rec-scan-too-large = Scan it at a lower resolution, and choose it again.
err-scan-future = The day it was signed has not come yet.
rec-scan-future = Type the day that stands on the paper.
err-health-never-asked = Nobody has asked this client about their health yet.
rec-health-never-asked = Go through the questionnaire with them.
err-calendar-too-large = This calendar file is too large.
rec-calendar-too-large = Export fewer months from the other program, then choose that file.
err-calendar-unknown = This is not a calendar file.
rec-calendar-unknown = Export the calendar from the other program as an .ics file, then choose that file.
