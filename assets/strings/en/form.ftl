# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Yes
form-no = No
form-not-answered = Not answered
form-name = Name
form-date = Date
form-signature = Signature
# $title: the form's. $when: "Sun 22 Nov 2026, 4:10 pm".
form-made = { $title }, version { $version }. Signed on { $when }.
form-blank-made = { $title }, version { $version }.
form-if-yes = If yes: { $question }
form-if-no = If no: { $question }
# $about: another question.
form-if-yes-to = If yes to “{ $about }”: { $question }
form-if-no-to = If no to “{ $about }”: { $question }
# On the screen.
form-sign = Sign
form-sign-here = Sign here with a pen, a finger or the mouse
form-undo-stroke = Undo last stroke
form-clear = Clear
form-still-open = Please answer this.
form-thanks = Thank you. The form is signed.
form-hand-back = Please hand the device back.
