# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = हाँ
form-no = नहीं
form-not-answered = उत्तर नहीं दिया
form-name = नाम
form-date = तारीख
form-signature = हस्ताक्षर
form-made = { $title }, संस्करण { $version }. हस्ताक्षर: { $when }.
form-blank-made = { $title }, संस्करण { $version }.
form-if-yes = अगर हाँ: { $question }
form-if-no = अगर नहीं: { $question }
form-if-yes-to = अगर “{ $about }” का उत्तर हाँ है: { $question }
form-if-no-to = अगर “{ $about }” का उत्तर नहीं है: { $question }
form-sign = हस्ताक्षर करें
form-sign-here = यहाँ पेन, उँगली या माउस से हस्ताक्षर करें
form-undo-stroke = आखिरी लकीर हटाएँ
form-clear = मिटाएँ
form-still-open = कृपया इसका उत्तर दें.
form-thanks = धन्यवाद. फ़ॉर्म पर हस्ताक्षर हो गए हैं.
form-hand-back = कृपया डिवाइस वापस दे दें.
