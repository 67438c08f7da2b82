product-unnamed = जाँचा हुआ प्रोडक्ट

check-verdict-avoid = न लगाएँ
check-verdict-caution = सावधान
check-verdict-fine = स्टूडियो के नियम से ठीक
check-verdict-cannot-tell = कह नहीं सकते

check-meaning-avoid = इसमें कुछ ऐसा है जो स्टूडियो के नियम या दर्ज एलर्जी के खिलाफ़ है।
check-meaning-caution = इसमें कुछ ऐसा है जिसे दोबारा देखना चाहिए। पहले आर्टिस्ट से पूछें।
check-meaning-fine = इसमें कुछ भी स्टूडियो के नियम या दर्ज एलर्जी के खिलाफ़ नहीं है।
check-meaning-cannot-tell = काफ़ी जानकारी नहीं है।

check-reason-no-list = टेक्स्ट में सामग्री की सूची नहीं मिली।
check-reason-possible-avoid = जो नाम जाँचा नहीं गया, वह शायद न लगाने की चीज़ हो। उसकी वर्तनी देखें।
check-reason-too-much-unknown = बहुत-से नाम पहचाने नहीं गए।
check-reason-weighty-unknown = पहले तीन नामों में से एक पहचाना नहीं गया। जो पहले आता है, वही उत्पाद का ज़्यादातर हिस्सा होता है।

check-place = { $count } में से नंबर { $position }

check-finding-drying-alcohol = { $ingredient } ({ $place }) त्वचा सुखाने वाला अल्कोहल है। नियम है: सुखाने वाले अल्कोहल की कोई चीज़ न लगाएँ।
check-finding-hidden-alcohol = { $ingredient } ({ $place }) अक्सर अल्कोहल से बनता है, और लेबल पर लिखना ज़रूरी नहीं। कंपनी से पूछें।
check-finding-fatty-alcohol = { $ingredient } ({ $place }) फ़ैटी अल्कोहल है। यह त्वचा नहीं सुखाता, पर यह स्टूडियो इसे ठीक नहीं मानता।
check-finding-lanolin-alcohol = { $ingredient } ({ $place }) ऊन के मोम से है। यह त्वचा नहीं सुखाता, पर कुछ लोगों को इससे एलर्जी है।
check-finding-fragrance = { $ingredient } ({ $place }) खुशबू है। गाइड खुशबू वाली चीज़ों के लिए मना करती है।
check-finding-fragrance-allergen = { $ingredient } ({ $place }) ऐसी खुशबू है जिसे EU में लेबल पर लिखना ज़रूरी है, क्योंकि कुछ लोगों को इससे एलर्जी है।
check-finding-medicine = { $ingredient } ({ $place }) दवा है। जिस डॉक्टर ने लिखी है, उनसे पूछें।
check-finding-misspelt-alcohol = { $ingredient } ({ $place }) शायद { $suggestion } है, जो त्वचा को सुखाने वाला अल्कोहल है: पक्का होने तक इससे बचें।
check-finding-petrolatum = { $ingredient } ({ $place }): कुछ आर्टिस्ट इसकी सलाह देते हैं, त्वचा के डॉक्टर कहते हैं कि इससे रंग फीका पड़ सकता है।
check-finding-allergy = { $ingredient } ({ $place }) दर्ज एलर्जी में आता है: { $group }।
check-finding-named-allergy = { $ingredient } ({ $place }) दर्ज एलर्जी से मेल खाता है: { $allergy }।
check-finding-feeds-yeast = { $ingredient } ({ $place }) उस यीस्ट को बढ़ाता है जो इससे जुड़ा है: { $scalp }। लगाने से पहले आर्टिस्ट से पूछें।
check-finding-pore-clogging = { $ingredient } ({ $place }) को रोमछिद्र बंद करने वालों की सूचियों में 5 में से { $count } अंक मिले हैं। ये अंक खरगोश के कान से हैं और इंसानों के बारे में कम बताते हैं। बहुत थोड़ा काफ़ी है।
check-finding-weakens-barrier = { $ingredient } ({ $place }): एक अध्ययन में दिन में दो बार छह बूँदों ने चार-पाँच हफ़्ते में त्वचा की सुरक्षा परत कमज़ोर की। बहुत थोड़ा काफ़ी है।
check-finding-unjudged-alcohol = { $ingredient } ({ $place }) में अल्कोहल का नाम है पर यह पहचाना नहीं गया, इसलिए जाँचा नहीं गया। कंपनी से पूछें।
check-finding-healing-retinoid = { $ingredient } ({ $place }) से त्वचा जल्दी झड़ती है। सिर की त्वचा ठीक होने तक रुकें।
check-finding-healing-acid = { $ingredient } ({ $place }) त्वचा की परत उतारने वाला एसिड है। सिर की त्वचा ठीक होने तक रुकें।
check-finding-healing-peroxide = { $ingredient } ({ $place }) त्वचा सुखाता और रंग उड़ाता है। सिर की त्वचा ठीक होने तक रुकें।
check-finding-healing-cooling = { $ingredient } ({ $place }) ठंडा या गर्म करता है और चुभ सकता है। सिर की त्वचा ठीक होने तक रुकें।
check-finding-healing-isothiazolinone = { $ingredient } ({ $place }) ऐसा प्रिज़र्वेटिव है जो अक्सर जलन करता है। सिर की त्वचा ठीक होने तक रुकें।

check-allergy-coconut = नारियल
check-allergy-olive = जैतून
check-allergy-lanolin = लैनोलिन (ऊन)
check-allergy-tree-nuts = मेवे (ट्री नट)
check-allergy-peanut = मूँगफली
check-allergy-sesame = तिल
check-allergy-soy = सोया
check-allergy-wheat = गेहूँ
check-allergy-bee-products = मधुमक्खी की चीज़ें
check-allergy-fragrance = खुशबू
check-allergy-formaldehyde-releasers = फ़ॉर्मल्डिहाइड छोड़ने वाले पदार्थ
check-allergy-isothiazolinones = आइसोथियाज़ोलिनोन
check-allergy-parabens = पैराबेन
check-allergy-tea-tree = टी ट्री
check-allergy-balsam-of-peru = पेरू बालसम
allergy-both = { $group }: { $text }

check-scalp-normal = सिर की सामान्य त्वचा
check-scalp-dry = सिर की सूखी त्वचा
check-scalp-oily = सिर की चिकनी त्वचा
check-scalp-sensitive = सिर की संवेदनशील त्वचा
check-scalp-seborrhoeic = सेबोरिक डर्मेटाइटिस
check-scalp-dandruff = रूसी
check-scalp-folliculitis = फॉलिकुलाइटिस
