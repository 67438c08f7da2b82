calendar-step = देखभाल: चरण { $number }
calendar-check-in = देखभाल: हाल-चाल
calendar-visit = देखभाल: अगला अपॉइंटमेंट
calendar-healed = देखभाल: पूरी हुई
calendar-cancelled = देखभाल: रद्द
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, और 1 और बात
   *[other] { $activity }: { $verdict }, और { $more } और बातें
}

calendar-check-in-text = आज हम आपका हाल पूछेंगे। बताएँ कि त्वचा कैसे ठीक हो रही है।
calendar-visit-text = इस अपॉइंटमेंट के बाद तारीखें नए सिरे से शुरू होंगी। आपको नई कैलेंडर फ़ाइल मिलेगी। उसे खोलें, तो ये तारीखें बदल जाएँगी।
calendar-healed-text = आज से कोई नियम नहीं। कुछ लोग इस तारीख से पहले या बाद में ठीक होते हैं।
