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
err-print-failed = The page could not be printed.
rec-print-failed = Check that a printer is set up and switched on, or save the PDF and print that.
err-no-viewer = There is no program here that shows a PDF.
rec-no-viewer = Save the PDF, and open it on a computer that has one.
err-internal = Something went wrong in the app itself.
rec-internal = Try again. If it happens again, restart the app. Nothing is lost.
