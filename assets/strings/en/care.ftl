# The care of the vault: settings, keys, backups, taking in and giving out, erasing.

# The keys.
passphrase-new = New passphrase
passphrase-again = New passphrase again
passphrase-show = Show
passphrase-hint = Four or five words that do not belong together are easy to remember and hard to guess.
passphrase-differs = The two are not the same yet.
passphrase-now = Passphrase now
key-use-recovery = Use the recovery key instead
key-use-passphrase = Use the passphrase instead
recovery-key = Recovery key
recovery-what = This key opens the vault when the passphrase is forgotten. Keep it on paper, apart from this computer.
recovery-once = It is shown only now. Whoever holds it can open the vault.
recovery-print = Print recovery key
recovery-written = I have written it down
recovery-done = Done
