# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Oui
form-no = Non
form-not-answered = Sans réponse
form-name = Nom
form-date = Date
form-signature = Signature
form-made = { $title }, version { $version }. Signé le { $when }.
form-blank-made = { $title }, version { $version }.
form-if-yes = Si oui : { $question }
form-if-no = Si non : { $question }
form-if-yes-to = Si oui à « { $about } » : { $question }
form-if-no-to = Si non à « { $about } » : { $question }
form-sign = Signer
form-sign-here = Signez ici avec un stylet, le doigt ou la souris
form-undo-stroke = Annuler le dernier trait
form-clear = Effacer
form-still-open = Veuillez répondre à cette question.
form-thanks = Merci. Le formulaire est signé.
form-hand-back = Veuillez rendre l’appareil.
