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
rec-vault-gone = Plug the disk or stick in again, lock, and unlock.
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
   *[other] Something is too long.
}
rec-field-too-long = Make it shorter, and save again.
err-protocol-differs = The file holds another protocol under the same name and version.
rec-protocol-differs = Give the studio’s own protocol a new version, export again, and import that.
err-disk-full = The disk is full. Nothing that was saved before is lost.
rec-disk-full = Make room on the disk. What you are typing is saved as soon as there is some.
err-read-only = The vault cannot be written to.
rec-read-only = Check that the disk or stick is not write-protected. You can read everything.
err-disk-failed = The disk failed.
rec-disk-failed = Lock, unlock, and look. If it happens again, restore a backup to another disk.
err-backup-folder-none = No folder for backups is set.
rec-backup-folder-none = Choose one, best on another disk or a stick.
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
