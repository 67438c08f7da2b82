# Errors: err-<code> says what happened, rec-<code> what to do now.

err-session-unreadable = This date or time cannot be read.
rec-session-unreadable = Choose the day and the hour at which the session ended.
err-session-none = There is no session yet.
rec-session-none = Choose the day and the hour at which the session ended.
# $moment: "Thu 19 Nov, 4:00 pm".
err-session-twice = Two sessions end at { $moment }.
rec-session-twice = Change the date or time of one of them, or remove it.
# $date: "Sunday 1 January 1889".
err-session-too-early = { $date } lies before 1990.
rec-session-too-early = Check the year.
err-session-too-late = { $date } lies more than two years ahead.
rec-session-too-late = Check the year.
err-protocol-unknown = This protocol is not there any more.
rec-protocol-unknown = Choose another protocol.
err-choice-unknown = This choice does not fit the protocol or the sessions.
rec-choice-unknown = Switch the opened steps off and on again.
err-glyph-missing = The sheet’s fonts cannot print “{ $characters }”.
rec-glyph-missing = Write the client’s name or the product in other letters.
err-page-failed = The page could not be made.
rec-page-failed = Try again. If it happens again, restart the app.
err-save-failed = The PDF could not be saved.
rec-save-failed = Choose another folder, or make room on the disk, and save again.
err-print-failed = Nothing was printed.
rec-print-failed = If you did not close the dialog yourself, check that a printer is set up and switched on, or save the PDF and print that.
err-print-dialog-missing = There is no print dialog here that takes the key without writing it to the disk.
rec-print-dialog-missing = Copy the key by hand. Or save it on a stick, and print it on a computer that you trust.
err-no-viewer = There is no program here that shows a PDF.
rec-no-viewer = Save the PDF, and open it on a computer that has one.
err-internal = Something went wrong in the app itself.
rec-internal = Try again. If it happens again, restart the app. Nothing is lost.

# The vault.
err-vault-none = There is no vault here yet.
rec-vault-none = Set one up, or restore a backup.
err-vault-locked = The vault is locked.
rec-vault-locked = Unlock it, and do it again.
err-vault-there = There is a vault here already.
rec-vault-there = Unlock it.
err-vault-in-use = The vault is open in another window or program.
rec-vault-in-use = Close the other one, and try again.
err-vault-damaged = The vault is damaged.
rec-vault-damaged = Restore the latest backup. What is there now is set aside, not deleted.
err-vault-newer = A newer version of this app wrote the vault.
rec-vault-newer = Install the newer version. Nothing was changed.
err-vault-unreadable = The system does not let the app into the vault’s folder.
rec-vault-unreadable = Check that the disk or stick is plugged in and that the folder may be written to.
err-vault-gone = The vault’s folder has gone while it was open.
rec-vault-gone = Plug the disk or stick in again, and save again. Until then nothing is saved; a whole copy can be written elsewhere, with the button at the top of the window.
err-vault-replaced = Another vault stands in the place of the one that is open. Nothing was saved in it.
rec-vault-replaced = A program that synchronises folders may have put it there. Write a whole copy of the open vault elsewhere, with the button at the top of the window, then lock and compare the two.
err-vault-denied = This user is not allowed to open the vault.
rec-vault-denied = It may belong to somebody else on this computer. Log in as its owner, or have them give you access.
err-vault-tampered = The vault is not laid out as this app does it.
rec-vault-tampered = Somebody has tampered with it. Nothing was read from it. Restore a backup.
err-vault-needs-writing = The vault has to be written to before it can be opened, and it cannot be written to here.
rec-vault-needs-writing = Copy its folder to a disk that can be written to, and open it there.
err-key-file-put-back = The key file of the vault was exchanged for an older one.
rec-key-file-put-back = Use the other way in, passphrase or recovery key: the vault then writes its own key file again.
err-passphrase-needed = New keys need a new passphrase too when the recovery key is given.
rec-passphrase-needed = Choose a new passphrase.
err-wrong-passphrase = That is not the passphrase.
rec-wrong-passphrase = Take your time and type it again. Capital letters count. The recovery key opens the vault too.
err-wrong-recovery-key = This recovery key belongs to another vault, or to an earlier time of this one.
rec-wrong-recovery-key = Use the key that was printed last, or the passphrase.
err-mistyped-recovery-key = A letter of the recovery key is wrong or missing.
rec-mistyped-recovery-key = Compare it with the printed page. Capitals, spaces and line breaks do not matter.
# $seconds: how long to wait.
err-unlock-too-soon = { $seconds ->
    [one] The next try is in one second.
   *[other] The next try is in { $seconds } seconds.
}
rec-unlock-too-soon = Take your time. The recovery key opens the vault too.
err-key-file-damaged = A key file of the vault is damaged or missing.
rec-key-file-damaged = Try the other way in, passphrase or recovery key; or restore a backup.
err-passphrase-weak = This passphrase is too easy to guess.
rec-passphrase-weak = Add a word or two that do not belong together.
err-recovery-key-gone = The recovery key is not shown again.
rec-recovery-key-gone = Make a new one in the settings. The old one then no longer opens the vault.
err-record-gone = It is not there any more.
rec-record-gone = Look in the bin, or go back and open it again.
# $field: which, in the backend’s own name.
err-field-empty = { $field ->
    [name] The name is empty.
    [text] The text is empty.
   *[other] Something is empty that must not be.
}
rec-field-empty = Write something in it, and save again.
err-field-too-long = { $field ->
    [name] The name is too long.
    [text] The text is too long.
    [pronouns] The pronouns are too long.
    [phone] The telephone number is too long.
    [email] The e-mail address is too long.
    [code] The code is too long.
    [tag] A label is too long.
    [tags] There are too many labels.
    [allergy] What an allergy says is too long.
    [allergies] There are too many allergies.
    [answer] An answer on the health form is too long.
    [answers] There are too many answers on the health form.
    [emergency] Whom to call in an emergency is too long.
    [language] The language is too long.
    [referred_by] How they came to you is too long.
    [zone] The time zone is too long.
    [artist] The artist’s name is too long.
    [protocol] The protocol’s name is too long.
    [branch] The reason for a decision is too long.
    [branches] There are too many decisions at this session.
    [treatment] A line of the treatment is too long.
    [treatments] There are too many entries in the treatment.
    [currency] The currency is too long.
    [media] The kind of page is too long.
    [inputs] What the sheet is made from is too large.
    [page] The page is too large.
    [document] The protocol is too large.
    [website] The web address is too long.
    [address] The address is too long.
    [emergency_number] The emergency number is too long.
    [advice_number] The number for medical advice is too long.
    [backup_folder] The path of the folder for backups is too long.
    [settings] The settings are too large.
   *[other] Something is too long.
}
rec-field-too-long = Make it shorter or fewer, and save again.
# $protocol: its id. $version: its version.
err-protocol-differs = The file holds a protocol “{ $protocol }”, version { $version }, that differs from the one kept here. Nothing was taken in.
rec-protocol-differs = Give the studio’s own protocol a new version, export again, and import that.
# $protocol: its id. $version: its version.
err-protocol-not-shipped = The file holds other rules under the name of a protocol that comes with this app: “{ $protocol }”, version { $version }. Nothing was taken in.
rec-protocol-not-shipped = Ask whoever gave you the file who changed it. Rules of your own need a name of their own.
# $protocol: its id. $version: its version.
err-protocol-invalid = The protocol “{ $protocol }”, version { $version }, of the file cannot be used. Nothing was taken in.
rec-protocol-invalid = Export again from where the file came from, and choose that file.
# $protocol: its id. $version: its version.
err-protocol-missing = A session in the file follows the protocol “{ $protocol }”, version { $version }, which the file does not hold. Nothing was taken in.
rec-protocol-missing = Export again from where the file came from, and choose that file.
# $protocol: its id. $version: its version.
err-protocol-altered = The vault holds other rules under the name of a protocol that comes with this app: “{ $protocol }”, version { $version }. They are not used.
rec-protocol-altered = Somebody changed them. Restore a backup from before, or choose another protocol for the session.
err-disk-full = The disk is full. Nothing that was saved before is lost.
rec-disk-full = Make room on the disk. What you are typing is saved as soon as there is some.
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
   *[other] Check that the disk or stick is not write-protected. You can read everything.
}
err-disk-failed = The disk failed.
rec-disk-failed = Lock, unlock, and look. If it happens again, restore a backup to another disk.
err-backup-folder-none = No folder for backups is set.
rec-backup-folder-none = Choose one, best on another disk or a stick.
# $folder: its path.
err-backup-folder-unconfirmed = Nobody has confirmed on this computer that backups go to { $folder }.
rec-backup-folder-unconfirmed = Choose it under Settings, Backups, or choose another.
# $folder: its path.
err-backup-folder-emptied = { $folder } held backups of this vault and holds none now.
rec-backup-folder-emptied = If its disk is not plugged in, plug it in. Otherwise choose it again under Settings, Backups: backups begin anew there.
err-backup-folder-unfit = Backups cannot be kept in this folder.
rec-backup-folder-unfit = Choose a folder that can be written to, and that is not inside the vault.
err-backup-gone = This backup is not there any more.
rec-backup-gone = Plug the disk or stick in, or choose another backup.
err-backup-damaged = The backup is damaged, and does not count.
rec-backup-damaged = Choose another backup. If this one was just made, use another disk.
err-backup-failed = The backup could not be made. The vault itself is well.
rec-backup-failed = Check that the disk or stick is plugged in and has room, and try again.
err-restore-failed = The backup could not be restored. What was here is as it was.
rec-restore-failed = Check that there is room on the disk, and try again.
err-stopped = It was stopped. Nothing was changed.
rec-stopped = Begin again whenever you like.
err-import-unreadable = The file cannot be read.
rec-import-unreadable = Check that it is whole, and that it is not open in another program.
err-import-unknown = The file is none that can be taken in.
rec-import-unknown = Choose an export of this app, a spreadsheet saved as “CSV UTF-8”, or a file of contact cards.
# $line: the number of the line.
err-import-line = Line { $line } of the file cannot be read. Nothing was taken in.
rec-import-line = Set the line right and choose the file again. A spreadsheet must be saved as “CSV UTF-8”.
# $line: the number of the line.
err-import-nameless = Line { $line } of the file has no name. Nothing was taken in.
rec-import-nameless = Write a name there or take the line out, and choose the file again.
# $line: the number of the line.
err-import-date = The date of birth in line { $line } of the file cannot be read. Nothing was taken in.
rec-import-date = Write it as 1990-12-31, and choose the file again.
err-import-no-name = No column holds the names. Nothing was taken in.
rec-import-no-name = Say which column holds the name.
err-import-gone = No file is chosen.
rec-import-gone = Choose the file again.
err-export-failed = The file could not be written.
rec-export-failed = Choose another folder, or make room on the disk.
err-sheet-no-session = There is no session yet to make a sheet for.
rec-sheet-no-session = Enter the session first. It takes a date and an hour.
err-sample-only = Sample clients are kept nowhere, so this does nothing for them.
rec-sample-only = Set up your own vault to try it.
