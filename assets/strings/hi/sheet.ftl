sheet-document = देखभाल का पर्चा
sheet-lead-dry = { $moment } तक सिर की त्वचा सूखी रखें।
sheet-lead-dry-name = { $name }, { $moment } तक सिर की त्वचा सूखी रखें।
sheet-lead-dry-why = पहले हज़ारों छोटी खरोंचों को भरना है।
sheet-lead = { $day } तक सिर की त्वचा की देखभाल करें।
sheet-lead-name = { $name }, { $day } तक सिर की त्वचा की देखभाल करें।
sheet-lead-healed = आपके सिर की त्वचा ठीक हो गई है। अब कोई नियम नहीं।
sheet-lead-healed-name = { $name }, आपके सिर की त्वचा ठीक हो गई है। अब कोई नियम नहीं।
sheet-session = सेशन { $number } खत्म हुआ: { $moment }।
sheet-session-booked = सेशन { $number } खत्म होगा: { $moment }। ये तारीखें तभी से गिनी जाएँगी।

sheet-from-time = { $time } से
sheet-until-moment = { $moment } तक
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, { $day } तक
sheet-forbidden-until-last = { $things }, { $day } तक, अगर यह आपका आखिरी सेशन था
sheet-if-last = अगर यह आपका आखिरी सेशन था:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = हर समय:
sheet-always-text = सिर की त्वचा साफ़ रखें। सिर्फ़ साफ़ हाथ लगाएँ। न खुजलाएँ, न नोचें।
sheet-aside = साथ ही:

sheet-oil = तेल: { $moment } से
sheet-oil-ask = तेल: पहले हमसे पूछें
sheet-oil-coconut = नारियल तेल
sheet-oil-olive = जैतून का तेल
sheet-oil-amount = मटर का आधा दाना
sheet-oil-real-size = मटर के आधे दाने जितना तेल पूरे सिर के लिए काफ़ी है। चित्र असली आकार का है।
sheet-allergies = आपकी एलर्जी: { $names }। जिस चीज़ या तेल में इनमें से कुछ भी हो, उसे न लगाएँ।
sheet-product = { $name }: { $verdict }। { $reason }

sheet-visit = आपका अगला अपॉइंटमेंट
sheet-visit-when = { $day }, { $time } तक
sheet-visit-text = उसके बाद ये तारीखें नए सिरे से शुरू होंगी। आपको नया पर्चा मिलेगा।

sheet-normal = सामान्य: चिंता न करें
sheet-normal-until = { $until } तक
sheet-normal-between = { $from } से { $until } तक
sheet-normal-open = { $from } से, अगले सेशन में देखा जाएगा
sheet-normal-why = परतें क्यों झड़ती हैं? खरोंच वाली त्वचा सूखकर गिरती है।
sheet-normal-note = ये तारीखें ज़्यादातर लोगों की हैं। आपकी अलग हो सकती हैं।
sheet-healed = पूरी तरह ठीक
sheet-healed-by = { $day } तक

sheet-slips = समय से पहले हो गया?
sheet-slip = { $slip }: { $words }
sheet-silent = इस पन्ने पर नहीं, हमसे पूछें: { $things }

sheet-call-artist = हमें फ़ोन करें
sheet-call-artist-number = हमें फ़ोन करें: { $number }
sheet-call-doctor = आज ही डॉक्टर को दिखाएँ
sheet-call-doctor-number = आज ही डॉक्टर को दिखाएँ या { $number } पर फ़ोन करें
sheet-call-emergency = इमरजेंसी नंबर पर फ़ोन करें
sheet-call-emergency-number = तुरंत { $number } पर फ़ोन करें
sheet-call-dermatologist = त्वचा के डॉक्टर को दिखाएँ

sheet-code = ये तारीखें फ़ोन में पाने के लिए यह कोड स्कैन करें। इससे कोई वेबसाइट नहीं खुलती।
sheet-received-on = मिलने की तारीख
sheet-signed = हस्ताक्षर
sheet-pigment = पिगमेंट: { $name }
sheet-pigment-lot = पिगमेंट: { $name }, बैच { $lot }
sheet-questions = कोई सवाल? फ़ोन या मैसेज करें
sheet-logo = { $studio } का लोगो
sheet-logo-alone = स्टूडियो का लोगो
sheet-page = { $all } में से { $page }
sheet-disclaimer = यह डॉक्टरी सलाह नहीं है।
sheet-draft = मसौदा अनुवाद।
sheet-made = { $protocol }, संस्करण { $version } · { $paper } · छपा { $date }
document-made = छपा { $date }
