product-unnamed = المنتج الذي فُحص

check-verdict-avoid = تجنّب
check-verdict-caution = حذر
check-verdict-fine = يوافق قاعدة الاستوديو
check-verdict-cannot-tell = لا يمكن الحكم

check-meaning-avoid = يحتوي على شيء يخالف قاعدة الاستوديو أو حساسية مسجلة.
check-meaning-caution = يحتوي على شيء يحتاج إلى نظرة ثانية. اسأل الفنان أولاً.
check-meaning-fine = لا شيء فيه يخالف قاعدة الاستوديو أو حساسية مسجلة.
check-meaning-cannot-tell = لا توجد معلومات كافية.

check-reason-no-list = لم توجد قائمة مكونات في النص.
check-reason-possible-avoid = قد يكون أحد الأسماء التي لم يُحكم عليها مما يجب تجنبه. تحقق من كتابته.
check-reason-too-much-unknown = كثير من الأسماء لم يُتعرف عليه.
check-reason-weighty-unknown = لم يُتعرَّف على أحد الأسماء الثلاثة الأولى. ما يأتي أولاً يشكل معظم المنتج.

check-place = { $position } من { $count }

check-finding-drying-alcohol = { $ingredient } ({ $place }) كحول يجفف البشرة. القاعدة: لا شيء فيه كحول مجفِّف.
check-finding-hidden-alcohol = { $ingredient } ({ $place }) كثيراً ما يُصنع بالكحول، ولا يلزم أن يذكره الملصق. اسأل الشركة المصنّعة.
check-finding-fatty-alcohol = { $ingredient } ({ $place }) كحول دهني. لا يجفف البشرة، لكن هذا الاستوديو يحسبه ضد المنتج.
check-finding-lanolin-alcohol = { $ingredient } ({ $place }) من شمع الصوف. لا يجفف البشرة، لكن بعض الناس يتحسسون منه.
check-finding-fragrance = { $ingredient } ({ $place }) عطر. ينصح الدليل بتجنب كل ما هو معطر.
check-finding-fragrance-allergen = { $ingredient } ({ $place }) مادة عطرية يجب ذكرها على الملصقات في الاتحاد الأوروبي، لأن بعض الناس يتحسسون منها.
check-finding-medicine = { $ingredient }، { $place }، دواء. اسأل الطبيب الذي وصفه.
check-finding-misspelt-alcohol = { $ingredient }، { $place }، قد يكون { $suggestion }، وهو كحول يجفف الجلد: تجنبه حتى تتأكد.
check-finding-petrolatum = { $ingredient } ({ $place }): يوصي به بعض الفنانين، ويقول أطباء الجلد إنه قد يبهت الحبر.
check-finding-allergy = { $ingredient } ({ $place }) يتبع حساسية مسجلة: { $group }.
check-finding-named-allergy = { $ingredient } ({ $place }) يطابق حساسية مسجلة: { $allergy }.
check-finding-feeds-yeast = { $ingredient } ({ $place }) يغذي الخميرة المصاحبة لما يلي: { $scalp }. اسأل الفنان قبل استعماله.
check-finding-pore-clogging = { $ingredient } ({ $place }) درجته { $count } من 5 في قوائم ما يسد المسام. تلك الدرجات من آذان الأرانب ولا تقول الكثير عن الناس. كمية ضئيلة تكفي.
check-finding-weakens-barrier = { $ingredient } ({ $place }): في دراسة، أضعفت ست قطرات مرتين في اليوم لمدة أربعة إلى خمسة أسابيع حاجز البشرة. كمية ضئيلة تكفي.
check-finding-unjudged-alcohol = { $ingredient } ({ $place }) يذكر الكحول لكن لم يُتعرف عليه، فلم يُحكم عليه. اسأل الشركة المصنّعة.

check-finding-healing-retinoid = { $ingredient } ({ $place }) يسرّع تقشر البشرة. انتظر حتى تُشفى فروة الرأس.
check-finding-healing-acid = { $ingredient } ({ $place }) حمض يقشّر البشرة. انتظر حتى تُشفى فروة الرأس.
check-finding-healing-peroxide = { $ingredient } ({ $place }) يجفف ويزيل اللون. انتظر حتى تُشفى فروة الرأس.
check-finding-healing-cooling = { $ingredient } ({ $place }) يبرّد أو يدفّئ وقد يلسع. انتظر حتى تُشفى فروة الرأس.
check-finding-healing-isothiazolinone = { $ingredient } ({ $place }) مادة حافظة كثيراً ما تهيّج. انتظر حتى تُشفى فروة الرأس.

check-allergy-coconut = جوز الهند
check-allergy-olive = الزيتون
check-allergy-lanolin = اللانولين (الصوف)
check-allergy-tree-nuts = المكسرات
check-allergy-peanut = الفول السوداني
check-allergy-sesame = السمسم
check-allergy-soy = الصويا
check-allergy-wheat = القمح
check-allergy-bee-products = منتجات النحل
check-allergy-fragrance = العطور
check-allergy-formaldehyde-releasers = مطلقات الفورمالدهيد
check-allergy-isothiazolinones = الإيزوثيازولينونات
check-allergy-parabens = البارابين
check-allergy-tea-tree = شجرة الشاي
check-allergy-balsam-of-peru = بلسم بيرو
allergy-both = { $group }: { $text }

check-scalp-normal = فروة رأس عادية
check-scalp-dry = فروة رأس جافة
check-scalp-oily = فروة رأس دهنية
check-scalp-sensitive = فروة رأس حساسة
check-scalp-seborrhoeic = التهاب الجلد الدهني
check-scalp-dandruff = قشرة الرأس
check-scalp-folliculitis = التهاب الجريبات
