sheet-document = 术后护理单
sheet-lead-dry = 请保持头皮干燥，直到 { $moment }。
sheet-lead-dry-name = { $name }，请保持头皮干燥，直到 { $moment }。
sheet-lead-dry-why = 头皮上有成千上万处微小划痕，要先等它们愈合。
sheet-lead = 请好好护理头皮，直到 { $day }。
sheet-lead-name = { $name }，请好好护理头皮，直到 { $day }。
sheet-lead-healed = 您的头皮已经愈合，不再有任何限制。
sheet-lead-healed-name = { $name }，您的头皮已经愈合，不再有任何限制。
sheet-session = 第 { $number } 次纹发已于 { $moment } 结束。
sheet-session-booked = 第 { $number } 次纹发将于 { $moment } 结束。以下日期从那时算起。

sheet-from-time = { $time } 起
sheet-until-moment = 直到 { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }：{ $day } 前禁止
sheet-forbidden-until-last = { $things }：如果这是最后一次纹发，{ $day } 前禁止
sheet-if-last = 如果这是最后一次纹发：
sheet-if-last-rule = { sheet-if-last }{ $rule }

sheet-always = 任何时候：
sheet-always-text = 保持头皮清洁。双手务必洗净。不要抓，不要抠。
sheet-aside = 另外：

sheet-oil = 用油：{ $moment } 起
sheet-oil-ask = 用油：请先问我们
sheet-oil-coconut = 椰子油
sheet-oil-olive = 橄榄油
sheet-oil-amount = 半粒豌豆
sheet-oil-real-size = 半粒豌豆大小的油足够涂整个头皮。图为实际大小。
sheet-allergies = 您的过敏：{ $names }。含有其中任何一种的产品或油，都不要用。
sheet-product = { $name }：{ $verdict }。{ $reason }

sheet-visit = 您的下次预约
sheet-visit-when = { $day }，{ $time } 结束
sheet-visit-text = 预约之后，日期重新计算。您会拿到一张新的护理单。

sheet-normal = 正常现象：不必担心
sheet-normal-until = 直到 { $until }
sheet-normal-between = { $from } 至 { $until }
sheet-normal-open = { $from } 起，下次疗程时判断
sheet-normal-why = 为什么有皮屑？有划痕的皮肤干了会脱落。
sheet-normal-note = 这些日期适合大多数人，您的情况可能不同。
sheet-healed = 完全愈合
sheet-healed-by = 最迟 { $day }

sheet-slips = 太早发生了？
sheet-slip = { $slip }：{ $words }
sheet-silent = 本页没有写的，请问我们：{ $things }

sheet-call-artist = 请给我们打电话
sheet-call-artist-number = 请给我们打电话：{ $number }
sheet-call-doctor = 今天就去看医生
sheet-call-doctor-number = 今天就去看医生，或拨打 { $number }
sheet-call-emergency = 立即拨打急救电话
sheet-call-emergency-number = 立即拨打 { $number }
sheet-call-dermatologist = 去看皮肤科医生

sheet-code = 扫描此码，把这些日期存入手机。它不会打开任何网站。
sheet-received-on = 收到日期
sheet-signed = 签名
sheet-pigment = 色料：{ $name }
sheet-pigment-lot = 色料：{ $name }，批号 { $lot }
sheet-questions = 有疑问？请来电或发短信
sheet-logo = { $studio } 的标志
sheet-logo-alone = 工作室的标志
sheet-page = 第 { $page } 页，共 { $all } 页
sheet-disclaimer = 不是医疗建议。
sheet-draft = 翻译初稿。
sheet-made = { $protocol }，版本 { $version } · { $paper } · 打印于 { $date }
document-made = 打印于 { $date }
